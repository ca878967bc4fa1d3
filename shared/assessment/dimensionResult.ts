import { isAtLeast, isLessThan } from '../template/compare';
import type { Configuration } from '../template/configuration';
import type { Dimension } from '../template/model';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { DimensionResult, FacetResult, FacetShare } from './assessment';
import { bandOf } from './bands';
import { confidence } from './confidence';
import { weightedMean } from './statistics';

/**
 * D, the mean of the facets by weight, where enough weight has a score; its band, held down by the weakest facet; and
 * how far it can be trusted (sections 3.3, 3.5 and 3.8, ruling 7). `exposure` is null where facts are missing.
 */
export function dimensionResult(
  template: Template,
  dimension: Dimension,
  results: Readonly<Record<string, FacetResult>>,
  exposure: number | null,
): DimensionResult {
  const { configuration } = template;
  const own = indexTemplate(template).facetsOfDimension(dimension.id);
  const facets = own.map(({ id, weight, trainability }): FacetShare => ({
    facet: id,
    score: results[id]?.score ?? null,
    weight,
    trainability,
  }));
  const counted = facets.flatMap(({ weight, score }) => (score === null ? [] : [{ weight, value: score }]));
  const scoredWeight = counted.reduce((sum, { weight }) => sum + weight, 0);
  const score = isAtLeast(scoredWeight, configuration.scoredWeightFloor) ? weightedMean(counted) : null;
  return {
    id: dimension.id,
    score,
    ...(score === null ? { band: null, cappedBy: null } : cappedBand(score, facets, configuration)),
    isApplicable: exposure !== null && isAtLeast(exposure, configuration.exposureFloor),
    scoredWeight,
    facets,
    confidence: confidence(
      own.flatMap(({ id }) => results[id] ?? []),
      configuration,
    ),
  };
}

/** The weak-link rule: the number stays, the band comes down, and the facet is named only when it made a difference. */
function cappedBand(
  score: number,
  facets: readonly FacetShare[],
  configuration: Configuration,
): Pick<DimensionResult, 'band' | 'cappedBy'> {
  const band = bandOf(score, configuration);
  const weakest = weakestFacet(facets);
  if (weakest === null) return { band, cappedBy: null };
  const highest = bandOf(weakest.score, configuration) + configuration.weakLinkSteps;
  return highest < band ? { band: highest, cappedBy: weakest.facet } : { band, cappedBy: null };
}

/** The facet with the lowest score, the first in table order on a tie; null where none has one. */
export function weakestFacet(
  facets: readonly FacetShare[],
): { readonly facet: string; readonly score: number } | null {
  let weakest: { readonly facet: string; readonly score: number } | null = null;
  for (const { facet, score } of facets)
    if (score !== null && (weakest === null || isLessThan(score, weakest.score))) weakest = { facet, score };
  return weakest;
}
