import { isAtLeast } from '../template/compare';
import { grades, type Configuration, type Grade } from '../template/configuration';
import type { Confidence, FacetResult } from './assessment';

/**
 * How far the answers to a dimension carry (section 3.5, ruling 8): index K over coverage, breadth, volume and
 * evidence, and the grade it gives unless too few groups were heard. `facets` are all facets of the dimension.
 */
export function confidence(facets: readonly FacetResult[], { confidence: rule }: Configuration): Confidence {
  const lines = facets.flatMap((facet) => facet.lines);
  const scored = lines.filter(({ score }) => score !== null);
  const due = lines.filter(({ because }) => because !== 'not-applicable');
  const weights = { scored: sumOfWeights(scored), asked: sumOfWeights(due) };
  const groups = new Set(scored.map(({ group }) => group)).size;
  const respondents = new Set(scored.map(({ respondent }) => respondent)).size;
  const verified = facets.filter(({ isVerified }) => isVerified).length;
  const coverage = weights.asked > 0 ? weights.scored / weights.asked : null;
  const breadth = Math.min(1, groups / rule.fullBreadthGroups);
  const volume = Math.min(1, respondents / rule.fullVolumeRespondents);
  const evidence = facets.length > 0 ? verified / facets.length : 0;
  const index =
    rule.coverage * (coverage ?? 0) +
    rule.breadth * breadth +
    rule.volume * volume +
    rule.evidence * evidence;
  return {
    coverage,
    weights,
    breadth,
    volume,
    evidence,
    index,
    grade: worst([gradeOf(index, rule), gradeCap(groups, rule)]),
    isOpinionOnly: verified === 0,
    groups,
    respondents,
  };
}

/** Whether the grade is this good or better. */
export function isGradeAtLeast(grade: Grade, floor: Grade): boolean {
  return grades.indexOf(grade) <= grades.indexOf(floor);
}

/** The lowest of some grades; the best one where there are none. */
export function worst(given: readonly Grade[]): Grade {
  return grades.findLast((grade) => given.includes(grade)) ?? grades[0];
}

function gradeOf(index: number, { gradeFrom }: Configuration['confidence']): Grade {
  if (isAtLeast(index, gradeFrom.A)) return 'A';
  if (isAtLeast(index, gradeFrom.B)) return 'B';
  return isAtLeast(index, gradeFrom.C) ? 'C' : 'D';
}

/** The best grade that so many groups allow. */
export function gradeCap(groups: number, { oneGroupCap, twoGroupsCap }: Configuration['confidence']): Grade {
  if (groups <= 1) return oneGroupCap;
  return groups === 2 ? twoGroupsCap : grades[0];
}

function sumOfWeights(lines: readonly { readonly weight: number }[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}
