import type { AnswerLine } from './assessment';
import { mean, weightedMean } from './statistics';

/** A value per id. */
export type Scores = Readonly<Record<string, number>>;

/**
 * Facet score s per respondent: the mean of their scored answers by question weight, 0 to 100 (section 3.1).
 * Respondents without a scored answer are left out.
 */
export function respondentScores(lines: readonly AnswerLine[]): Scores {
  const terms = new Map<string, { weight: number; value: number }[]>();
  for (const { respondent, weight, score } of lines) {
    if (score === null) continue;
    const own = terms.get(respondent);
    if (own === undefined) terms.set(respondent, [{ weight, value: score }]);
    else own.push({ weight, value: score });
  }
  const scores: Record<string, number> = {};
  for (const [respondent, own] of terms) {
    const score = weightedMean(own);
    if (score !== null) scores[respondent] = score;
  }
  return scores;
}

/**
 * Group score g per group: the mean over its respondents with a score (section 3.2). Groups without one are left out;
 * the others stand in the order of `groups`.
 */
export function groupScores(lines: readonly AnswerLine[], scores: Scores, groups: Iterable<string>): Scores {
  const groupOf = new Map(lines.map(({ respondent, group }) => [respondent, group]));
  const members = new Map<string, number[]>();
  for (const [respondent, score] of Object.entries(scores)) {
    const group = groupOf.get(respondent) ?? '';
    const others = members.get(group);
    if (others === undefined) members.set(group, [score]);
    else others.push(score);
  }
  const means: Record<string, number> = {};
  for (const group of groups) {
    const value = mean(members.get(group) ?? []);
    if (value !== null) means[group] = value;
  }
  return means;
}
