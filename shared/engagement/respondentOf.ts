import type { Engagement, Respondent } from './engagement';

const indexes = new WeakMap<readonly Respondent[], ReadonlyMap<string, Respondent>>();

/** The respondent with that id, without looking through all of them each time; undefined when there is none. */
export function respondentOf(
  { respondents }: Pick<Engagement, 'respondents'>,
  id: string,
): Respondent | undefined {
  const index = indexes.get(respondents) ?? new Map(respondents.map((each) => [each.id, each] as const));
  indexes.set(respondents, index);
  return index.get(id);
}
