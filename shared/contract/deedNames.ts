import type { FactValue } from '../engagement/engagement';
import { subjectOf } from '../interview/subject';
import { textIn, type Words } from '../template/localizedText';
import { indexTemplate } from '../template/templateIndex';
import type { DeedWording } from './deedWords';

/** What the ids in a history stand for, in words; what is nowhere any more keeps its id. */
export interface DeedNames {
  readonly respondent: (id: string | null) => string;
  readonly whoseSession: (id: string) => string | null;
  /** A question or a symptom. */
  readonly subject: (id: string) => string;
  readonly facet: (id: string) => string;
  readonly fact: (id: string) => string;
  readonly factValue: (fact: string, value: FactValue) => string;
  readonly skill: (id: string) => string;
  readonly recommendation: (id: string) => string;
}

export function deedNames({ template, engagement, gone, language, translate }: DeedWording): DeedNames {
  const index = indexTemplate(template);
  const named = (text: Words | undefined, id: string) => (text === undefined ? id : textIn(language, text));
  const withId = (id: string | null) => (each: { readonly id: string }) => each.id === id;
  return {
    respondent: (id) =>
      (engagement.respondents.find(withId(id)) ?? gone.respondents.find(withId(id)))?.title ??
      translate('activity.someone'),
    whoseSession: (id) =>
      (engagement.sessions.find(withId(id)) ?? gone.sessions.find(withId(id)))?.respondent ?? null,
    subject(id) {
      const subject = subjectOf(template, id);
      if (subject === undefined) return id;
      return named(subject.kind === 'symptom' ? subject.symptom.title : subject.question.prompt, id);
    },
    facet: (id) => named(index.facets.get(id)?.name, id),
    fact: (id) => named(index.facts.get(id)?.prompt, id),
    factValue(id, value) {
      const fact = index.facts.get(id);
      if (fact?.type !== 'choice') return String(value);
      return named(fact.options.find(withId(String(value)))?.text, String(value));
    },
    skill: (id) => named(template.outputs.skills.skills.find(withId(id))?.name, id),
    recommendation: (id) =>
      named(
        index.recommendations.get(id)?.title ??
          (engagement.ownRecommendations.find(withId(id)) ?? gone.ownRecommendations.find(withId(id)))?.title,
        id,
      ),
  };
}
