import type { AgreementLabel, FacetResult } from '../assessment/assessment';
import type { Grade } from '../template/configuration';
import { isEqual } from '../template/compare';
import type { LocalizedText } from '../template/localizedText';
import type { Facet } from '../template/model';
import type { Planned } from './assessed';
import { contrast, type Contrast } from './contrast';
import { fittingAnchor } from './fittingAnchor';

/** How many findings the summary has room for (section 5.7). */
const mostFindings = 3;

/** One finding, ready for the sentence of the template's narrative. */
export interface MainFinding {
  readonly facet: string;
  readonly dimension: string;
  /** (100 − F) · W, which ranks the findings. */
  readonly weightedGap: number;
  readonly observation:
    | ({ readonly kind: 'contrast' } & Contrast)
    | { readonly kind: 'shared'; readonly behaviour: LocalizedText };
  readonly consequence: LocalizedText;
  readonly evidence: {
    /** F, 0 to 100. */
    readonly score: number;
    readonly isOverridden: boolean;
    readonly people: number;
    readonly groups: number;
    /** A document or observation was seen. */
    readonly isVerified: boolean;
    readonly agreement: AgreementLabel | null;
    /** Of the dimension. */
    readonly grade: Grade | null;
  };
  /** The recommendation of highest priority that works on the facet and is not held back; null when none is due. */
  readonly suggestion: string | null;
}

/** The facets of situations that apply in which most is lost, the largest first, ties in template order. */
export function mainFindings(planned: Planned): readonly MainFinding[] {
  const { template, assessment } = planned;
  return template.facets
    .flatMap((facet) => {
      const result = assessment.facets[facet.id];
      const isApplicable = assessment.dimensions[facet.dimension]?.isApplicable === true;
      if (!isApplicable || result === undefined || result.score === null) return [];
      const weightedGap = (100 - result.score) * facet.weight;
      return weightedGap > 0 ? [{ facet, result, score: result.score, weightedGap }] : [];
    })
    .toSorted((one, other) =>
      isEqual(one.weightedGap, other.weightedGap) ? 0 : other.weightedGap - one.weightedGap,
    )
    .slice(0, mostFindings)
    .map(({ facet, result, score, weightedGap }) => ({
      facet: facet.id,
      dimension: facet.dimension,
      weightedGap,
      observation: observationOf(planned, facet, result, score),
      consequence: facet.whyItMatters,
      evidence: {
        score,
        isOverridden: result.override !== null,
        people: Object.keys(result.respondents).length,
        groups: Object.keys(result.groups).length,
        isVerified: result.isVerified,
        agreement: result.agreementLabel,
        grade: assessment.dimensions[facet.dimension]?.confidence.grade ?? null,
      },
      suggestion: suggestionFor(planned, facet.id),
    }));
}

/** Two views where they differ so much that they see different behaviour; else the behaviour nearest to the score. */
function observationOf(
  planned: Planned,
  facet: Facet,
  result: FacetResult,
  score: number,
): MainFinding['observation'] {
  const found = contrast(planned, result);
  return found !== null && found.high.behaviour !== found.low.behaviour
    ? { kind: 'contrast', ...found }
    : { kind: 'shared', behaviour: fittingAnchor(facet, score) };
}

function suggestionFor({ template, plan }: Planned, facet: string): string | null {
  const working = template.recommendations
    .filter(({ targets }) => targets.includes(facet))
    .map(({ id }) => id);
  return (
    plan.recommendations.find(({ id }) => working.includes(id) && plan.held[id] === undefined)?.id ?? null
  );
}
