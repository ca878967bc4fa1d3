import type { FacetResult } from '../../assessment/assessment';
import { arePeopleShown } from '../../outputs/smallGroups';
import type { Condition } from '../../template/expression';
import type { ReportInput } from './input';

/** What decides how much an edition shows. */
type Shown = Pick<ReportInput, 'assessment' | 'edition' | 'engagement' | 'template'>;

/**
 * Whether the result of a facet may stand by itself: it rests on enough people, on people who all agreed, or on the
 * consultant's own score (ruling 27). The internal edition shows every one.
 */
export function isFacetShown(writing: Shown, { override, respondents, score }: FacetResult): boolean {
  if (writing.edition === 'internal' || score === null || override !== null) return true;
  return arePeopleShown(writing, Object.keys(respondents));
}

/** Whether what follows from a condition may be told: it rests on facts only, or on the answers of enough people. */
export function isConditionShown(writing: Shown, condition: Condition): boolean {
  if (writing.edition === 'internal') return true;
  const { questions, facets } = namedIn(condition);
  const { answers, respondents } = writing.engagement;
  const behind = [
    ...questions.map((question) =>
      respondents.filter(({ id }) => answers[id]?.[question]?.state === 'answered').map(({ id }) => id),
    ),
    ...facets.map((facet) => Object.keys(writing.assessment.facets[facet]?.respondents ?? {})),
  ];
  return behind.every((people) => people.length === 0 || arePeopleShown(writing, people));
}

/** Questions and facets that a condition reads, however deep. */
function namedIn(condition: unknown): { readonly questions: string[]; readonly facets: string[] } {
  const found = { questions: [] as string[], facets: [] as string[] };
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (typeof node === 'object' && node !== null)
      for (const [key, value] of Object.entries(node)) {
        if (key === 'question' && typeof value === 'string') found.questions.push(value);
        else if (key === 'facet' && typeof value === 'string') found.facets.push(value);
        else if (key === 'facets' && Array.isArray(value))
          found.facets.push(...value.filter((each) => typeof each === 'string'));
        else walk(value);
      }
  };
  walk(condition);
  return found;
}
