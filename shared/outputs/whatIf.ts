import { assess } from '../assessment/assess';
import type { Assessment, FiredEscalator, VerdictLevel } from '../assessment/assessment';
import type { Engagement } from '../engagement/engagement';
import { fail, ok, type Result } from '../result';
import { isAtLeast } from '../template/compare';
import type { Mode } from '../template/configuration';
import { indexTemplate } from '../template/templateIndex';
import type { Assessed } from './assessed';
import type { OutputProblem } from './problem';

/** The score that is taken to be reached unless another one is chosen: where a recommendation counts as done. */
export const usualReachedScore = 65;

export interface WhatIfFacet {
  readonly facet: string;
  readonly dimension: string;
  /** The chosen recommendations that work on it; none where the facet itself was chosen. */
  readonly recommendations: readonly string[];
  readonly before: number | null;
  readonly after: number | null;
  /** Only `raised` changes anything; what has no score yet says nothing about where it would end. */
  readonly because: 'raised' | 'already-there' | 'no-score';
}

export interface Standing {
  /** D, 0 to 100. */
  readonly score: number | null;
  readonly band: number | null;
  readonly severity: number | null;
  /** Of the severity alone, before escalators and damper. */
  readonly baseLevel: VerdictLevel;
  readonly level: VerdictLevel;
  readonly mode: Mode | null;
  /** What rests on answers and facts stays as it is: an escalator may hold although the score rose. */
  readonly escalators: readonly FiredEscalator[];
}

/** A supposition, never a result: it is shown as such, and nothing of it is stored. */
export interface WhatIf {
  readonly kind: 'what-if';
  readonly recommendations: readonly string[];
  readonly reachedScore: number;
  /** In template order. */
  readonly facets: readonly WhatIfFacet[];
  /** Every situation, in template order. */
  readonly situations: readonly {
    readonly situation: string;
    readonly dimension: string;
    /** One of its facets would be raised. */
    readonly isTouched: boolean;
    readonly before: Standing;
    readonly after: Standing;
  }[];
  readonly overall: { readonly before: number | null; readonly after: number | null };
}

/**
 * What would follow if the target facets of the chosen recommendations reached a score of 0 to 100. A facet that is
 * there already stays where it is. Assessed by the same functions as the result itself: the supposed scores stand in
 * for F as the consultant's own would, so that groups, agreement and confidence stay as measured (ruling 6).
 * `chosenFacets` are raised as well, whichever recommendation works on them.
 */
export function whatIf(
  { template, engagement, assessment }: Assessed,
  chosen: readonly string[],
  reachedScore: number = usualReachedScore,
  chosenFacets: readonly string[] = [],
): Result<WhatIf, OutputProblem> {
  if (!(reachedScore >= 0 && reachedScore <= 100))
    return fail({ code: 'what-if-score-out-of-range', found: reachedScore });
  const known = indexTemplate(template).recommendations;
  const unknown = chosen.find((id) => !known.has(id));
  if (unknown !== undefined) return fail({ code: 'what-if-recommendation-unknown', recommendation: unknown });
  const strayFacet = chosenFacets.find((id) => !indexTemplate(template).facets.has(id));
  if (strayFacet !== undefined) return fail({ code: 'what-if-facet-unknown', facet: strayFacet });

  const recommendations = [...known.keys()].filter((id) => chosen.includes(id));
  const facets = template.facets.flatMap(({ id, dimension }): WhatIfFacet[] => {
    const working = recommendations.filter((each) => known.get(each)?.targets.includes(id) === true);
    if (working.length === 0 && !chosenFacets.includes(id)) return [];
    const before = assessment.facets[id]?.score ?? null;
    return [{ facet: id, dimension, recommendations: working, ...supposed(before, reachedScore) }];
  });
  const raised = facets.filter(({ because }) => because === 'raised');
  const after = assess(template, supposing(engagement, raised));
  return ok({
    kind: 'what-if',
    recommendations,
    reachedScore,
    facets,
    situations: template.dimensions.map(({ id, situation }) => ({
      situation: situation.id,
      dimension: id,
      isTouched: raised.some(({ dimension }) => dimension === id),
      before: standing(assessment, id, situation.id),
      after: standing(after, id, situation.id),
    })),
    overall: { before: assessment.overall.score, after: after.overall.score },
  });
}

function supposed(before: number | null, reached: number): Pick<WhatIfFacet, 'before' | 'after' | 'because'> {
  if (before === null) return { before, after: null, because: 'no-score' };
  return isAtLeast(before, reached)
    ? { before, after: before, because: 'already-there' }
    : { before, after: reached, because: 'raised' };
}

/** A copy for this one computation; it is never handed out. */
function supposing(engagement: Engagement, raised: readonly WhatIfFacet[]): Engagement {
  const scores = new Map(raised.map(({ facet, after }) => [facet, after]));
  return {
    ...engagement,
    overrides: [
      ...engagement.overrides.filter(({ facet }) => !scores.has(facet)),
      ...raised.flatMap(({ facet, after }) =>
        after === null ? [] : [{ facet, score: after, reason: 'what-if' }],
      ),
    ],
  };
}

function standing(assessment: Assessment, dimension: string, situation: string): Standing {
  const { score = null, band = null } = assessment.dimensions[dimension] ?? {};
  const verdict = assessment.verdicts[situation];
  return {
    score,
    band,
    severity: verdict?.severity ?? null,
    baseLevel: verdict?.baseLevel ?? 'not-assessable',
    level: verdict?.level ?? 'not-assessable',
    mode: verdict?.mode ?? null,
    escalators: verdict?.escalators ?? [],
  };
}
