import type { Template } from '../template/template';
import type { DimensionResult, DimensionShare, OverallResult } from './assessment';
import { bandOf } from './bands';
import { isGradeAtLeast } from './confidence';
import { weightedMean } from './statistics';

/**
 * O, the mean of the applicable dimensions by weight: a headline, never a trigger. Always computed, but printed only
 * when enough dimensions carry it (section 3.3, ruling 7).
 */
export function overallResult(
  { dimensions, configuration }: Template,
  results: Readonly<Record<string, DimensionResult>>,
): OverallResult {
  const shares = dimensions.map(({ id, weight }): DimensionShare => {
    const result = results[id];
    const score = result?.score ?? null;
    if (result?.isApplicable !== true) return { dimension: id, score, weight, because: 'not-applicable' };
    return { dimension: id, score, weight, because: score === null ? 'no-score' : 'counted' };
  });
  const counted = shares.filter(({ because }) => because === 'counted');
  const score = weightedMean(
    counted.flatMap(({ weight, score: value }) => (value === null ? [] : [{ weight, value }])),
  );
  const { printedFromDimensions, printedFromGrade } = configuration.overall;
  const wellSupported = Object.values(results).filter(
    ({ isApplicable, confidence }) => isApplicable && isGradeAtLeast(confidence.grade, printedFromGrade),
  );
  return {
    score,
    band: score === null ? null : bandOf(score, configuration),
    over: counted.map(({ dimension }) => dimension),
    dimensions: shares,
    isPrinted: score !== null && wellSupported.length >= printedFromDimensions,
  };
}
