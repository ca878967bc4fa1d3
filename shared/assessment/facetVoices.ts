import type { Engagement } from '../engagement/engagement';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { AnswerLine, Assessment } from './assessment';
import { linesIfAnswered } from './coverage';

/** What somebody on the list could still say about one facet. */
export interface FacetVoice {
  readonly respondent: string;
  /** An answer of theirs counts. */
  readonly isHeard: boolean;
  /** Questions of the facet they are asked and have not answered, in table order. */
  readonly open: readonly string[];
}

/** Everybody who is asked about a facet, of one group or (null) of all, in the order of the list of respondents. */
export function facetVoices(
  template: Template,
  engagement: Engagement,
  { facets }: Pick<Assessment, 'facets'>,
  facet: string,
  group: string | null,
): readonly FacetVoice[] {
  const { questions } = indexTemplate(template);
  return engagement.respondents
    .filter((person) => group === null || person.group === group)
    .flatMap((person) => {
      const known = facets[facet]?.lines.filter(({ respondent }) => respondent === person.id) ?? [];
      const full = linesIfAnswered(template, engagement, person, known).filter(
        ({ question }) => questions.get(question)?.facet.id === facet,
      );
      if (full.length === 0) return [];
      return [
        {
          respondent: person.id,
          isHeard: known.some(({ score }) => score !== null),
          open: stillOpen(full, known).map(({ question }) => question),
        },
      ];
    });
}

/** Of the lines as they would stand if everything were answered, those that are open now. */
export function stillOpen(full: readonly AnswerLine[], known: readonly AnswerLine[]): readonly AnswerLine[] {
  if (known.length === 0) return full;
  const blank = new Set(known.filter(({ because }) => because === 'blank').map(({ question }) => question));
  return full.filter(({ question }) => blank.has(question));
}
