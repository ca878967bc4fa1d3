import type { Engagement } from '../engagement/engagement';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { AnswerLine, Assessment } from './assessment';
import { confidence } from './confidence';
import { coverage, linesIfAnswered, newcomer } from './coverage';
import { stillOpen } from './facetVoices';

/** Somebody whose answers would make the results more dependable, and why. */
export interface Suggestion {
  readonly group: string;
  /** Null: nobody of the group is on the list yet. */
  readonly respondent: string | null;
  readonly because: 'begun' | 'group-not-heard' | 'another-voice';
  /** Points, of 100, by which the confidence of all dimensions together would rise if everything open were answered. */
  readonly lift: number;
  /** Facets known from nobody or from one person only, which this interview would strengthen. */
  readonly thinFacets: readonly string[];
  /** The open questions that lift confidence most, the best first. */
  readonly questions: readonly string[];
}

const mostQuestions = 3;

/**
 * Whom to ask next: every interview with open questions, and one new person for each group that nobody stands for,
 * by how much the confidence index (section 3.5) would rise. The rule is the one that grades results, so that the
 * advice and the grade never disagree. Ties keep the order of the list of respondents.
 */
export function whomToAskNext(
  template: Template,
  engagement: Engagement,
  assessment: Pick<Assessment, 'facets' | 'dimensions'>,
): readonly Suggestion[] {
  const thin = new Set(
    coverage(template, engagement, assessment)
      .filter(({ isThin }) => isThin)
      .map(({ facet }) => facet),
  );
  const { questions } = indexTemplate(template);
  const lines = Object.values(assessment.facets).flatMap((facet) => facet.lines);
  const heardGroups = new Set(lines.filter(({ score }) => score !== null).map(({ group }) => group));
  const missing = template.groups.filter(
    ({ id }) => !engagement.respondents.some(({ group }) => group === id),
  );
  const people = [...engagement.respondents, ...missing.map(({ id }) => ({ id: newcomer, group: id }))];
  return people
    .flatMap((person): Suggestion[] => {
      const known = lines.filter(({ respondent }) => respondent === person.id);
      const full = linesIfAnswered(template, engagement, person, known);
      const open = stillOpen(full, known);
      if (open.length === 0) return [];
      const facetsOpen = new Set(open.map(({ question }) => questions.get(question)?.facet.id ?? ''));
      return [
        {
          group: person.group,
          respondent: person.id === newcomer ? null : person.id,
          because: known.some(({ because }) => because !== 'blank')
            ? 'begun'
            : heardGroups.has(person.group)
              ? 'another-voice'
              : 'group-not-heard',
          lift: indexWith(template, assessment, person.id, full) - indexWith(template, assessment, null, []),
          thinFacets: template.facets.map(({ id }) => id).filter((id) => thin.has(id) && facetsOpen.has(id)),
          questions: bestQuestions(template, assessment, person.id, known, open),
        },
      ];
    })
    .toSorted((one, other) => other.lift - one.lift);
}

/** The open questions by how much each alone would lift the index, given everything else stays as it is. */
function bestQuestions(
  template: Template,
  assessment: Pick<Assessment, 'facets' | 'dimensions'>,
  person: string,
  known: readonly AnswerLine[],
  open: readonly AnswerLine[],
): readonly string[] {
  const rest = (question: string) => known.filter((line) => line.question !== question);
  return open
    .map((line) => ({
      question: line.question,
      index: indexWith(template, assessment, person, [...rest(line.question), line]),
    }))
    .toSorted((one, other) => other.index - one.index)
    .slice(0, mostQuestions)
    .map(({ question }) => question);
}

/** The confidence index over all dimensions by their weight, with one person's lines put in place of theirs. */
function indexWith(
  template: Template,
  { facets }: Pick<Assessment, 'facets'>,
  person: string | null,
  own: readonly AnswerLine[],
): number {
  const { questions, facetsOfDimension } = indexTemplate(template);
  const total = template.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const sum = template.dimensions.reduce((before, { id, weight }) => {
    const results = facetsOfDimension(id).flatMap((facet) => {
      const result = facets[facet.id];
      if (result === undefined) return [];
      const others = result.lines.filter(({ respondent }) => respondent !== person);
      const added = own.filter(({ question }) => questions.get(question)?.facet.id === facet.id);
      return [{ ...result, lines: [...others, ...added] }];
    });
    return before + weight * confidence(results, template.configuration).index;
  }, 0);
  return total > 0 ? sum / total : 0;
}
