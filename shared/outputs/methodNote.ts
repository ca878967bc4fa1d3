import type { Grade } from '../template/configuration';
import type { Assessed } from './assessed';

/** Something that limits how far the result carries. */
export type Limit =
  /** Facts that keep a situation from being assessed. */
  | { readonly kind: 'missing-facts'; readonly situation: string; readonly facts: readonly string[] }
  /** Too little of a situation that applies was answered to give it a score. */
  | { readonly kind: 'not-enough-answers'; readonly situation: string }
  /** Verdicts that wait for more answers. */
  | { readonly kind: 'provisional'; readonly situation: string }
  /** No document or observation was seen for the whole dimension. */
  | { readonly kind: 'opinion-only'; readonly dimension: string }
  /** Facets that rest on one person. */
  | { readonly kind: 'thin'; readonly facets: readonly string[] }
  /** Scores set by the consultant. */
  | { readonly kind: 'overridden'; readonly facets: readonly string[] };

export interface MethodNote {
  /** Heard respondents; groups nobody was heard of are left out. */
  readonly groups: readonly { readonly group: string; readonly people: number }[];
  readonly people: number;
  /** On the list, but without a saved answer: in no denominator (ruling 4). */
  readonly notStarted: number;
  /** Of the situations that apply, in template order; coverage 0 to 1. */
  readonly coverage: readonly {
    readonly dimension: string;
    readonly coverage: number | null;
    readonly grade: Grade;
  }[];
  readonly limits: readonly Limit[];
  readonly smallestShownGroup: number;
  /** Version of the thresholds. */
  readonly configuration: string;
}

/** Who was heard, how much was answered, and what the result cannot carry (section 5.7, point 9). */
export function methodNote({ template, engagement, assessment }: Assessed): MethodNote {
  const heard = engagement.respondents.filter(({ id }) => assessment.respondents.includes(id));
  return {
    groups: template.groups.flatMap(({ id }) => {
      const people = heard.filter(({ group }) => group === id).length;
      return people === 0 ? [] : [{ group: id, people }];
    }),
    people: heard.length,
    notStarted: assessment.notStarted.length,
    coverage: template.dimensions.flatMap(({ id }) => {
      const result = assessment.dimensions[id];
      if (result?.isApplicable !== true) return [];
      const { coverage, grade } = result.confidence;
      return [{ dimension: id, coverage, grade }];
    }),
    limits: limitsOf({ template, engagement, assessment }),
    smallestShownGroup: template.configuration.gaps.smallestShownGroup,
    configuration: assessment.configuration,
  };
}

function limitsOf({ template, assessment }: Assessed): readonly Limit[] {
  const applicable = template.facets.filter(
    ({ dimension }) => assessment.dimensions[dimension]?.isApplicable === true,
  );
  const thin = applicable.filter(({ id }) => assessment.facets[id]?.isThin === true);
  const overridden = applicable.filter(({ id }) => (assessment.facets[id]?.override ?? null) !== null);
  return [
    ...template.dimensions.flatMap(({ id, situation }) => dimensionLimits(assessment, id, situation.id)),
    ...facetLimit('thin', thin),
    ...facetLimit('overridden', overridden),
  ];
}

function dimensionLimits(
  { dimensions, exposures, verdicts }: Assessed['assessment'],
  dimension: string,
  situation: string,
): readonly Limit[] {
  const facts = exposures[dimension]?.missingFacts ?? [];
  if (facts.length > 0) return [{ kind: 'missing-facts', situation, facts }];
  const verdict = verdicts[situation];
  if (verdict?.level === 'not-assessable') return [{ kind: 'not-enough-answers', situation }];
  const result = dimensions[dimension];
  return [
    ...(verdict?.isProvisional === true ? [{ kind: 'provisional', situation } as const] : []),
    ...(result?.isApplicable === true && result.confidence.isOpinionOnly
      ? [{ kind: 'opinion-only', dimension } as const]
      : []),
  ];
}

function facetLimit(
  kind: 'thin' | 'overridden',
  facets: readonly { readonly id: string }[],
): readonly Limit[] {
  return facets.length === 0 ? [] : [{ kind, facets: facets.map(({ id }) => id) }];
}
