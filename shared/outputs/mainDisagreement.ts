import type { FacetResult, GapFlag } from '../assessment/assessment';
import { isMoreThan } from '../template/compare';
import type { Assessed } from './assessed';
import { contrast, type Contrast } from './contrast';

export interface MainDisagreement {
  readonly facet: string;
  readonly dimension: string;
  readonly kind: 'major-spread' | 'notable-spread';
  /** Who sees what; null where groups are too small, or too much alike once folded, to be named. */
  readonly contrast: Contrast | null;
}

/**
 * The facet with the largest spread that also holds on shared questions, among situations that apply (section 5.7,
 * ruling 10). The spread itself is not given: between two groups of one person each it would tell both apart.
 */
export function mainDisagreement(assessed: Assessed): MainDisagreement | null {
  const { template, assessment } = assessed;
  let widest: { result: FacetResult; spread: number; kind: MainDisagreement['kind'] } | null = null;
  for (const { id } of template.facets) {
    const result = assessment.facets[id];
    const kind = result === undefined ? null : spreadThatHolds(result.gapFlags);
    if (result === undefined || kind === null) continue;
    const spread = result.spread ?? 0;
    const isApplicable = assessment.dimensions[result.dimension]?.isApplicable === true;
    if (isApplicable && (widest === null || isMoreThan(spread, widest.spread)))
      widest = { result, spread, kind };
  }
  if (widest === null) return null;
  const { result, kind } = widest;
  return { facet: result.id, dimension: result.dimension, kind, contrast: contrast(assessed, result) };
}

function spreadThatHolds(flags: readonly GapFlag[]): MainDisagreement['kind'] | null {
  for (const { kind, holdsOnSharedQuestions } of flags)
    if (holdsOnSharedQuestions && (kind === 'major-spread' || kind === 'notable-spread')) return kind;
  return null;
}
