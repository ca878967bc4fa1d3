import type { VerdictLevel } from '../assessment/assessment';
import type { PlanOutcome } from '../engagement/decision';
import { decidedPlan } from '../planning/decidedPlan';
import { fail, ok, type Result } from '../result';
import { asksAlike } from '../template/asksAlike';
import { isAtLeast, isAtMost } from '../template/compare';
import type { Words } from '../template/localizedText';
import type { Assessed, Planned } from './assessed';
import type { OutputProblem } from './problem';

/** Points from which a movement is worth naming: what measuring again asks for (section 4.1). */
export const notableChange = 10;

/** How many facets are named as most improved, and as most worsened. */
const namedChanges = 3;

/** A figure of 0 to 100 at both times. */
export interface Change {
  readonly before: number | null;
  readonly after: number | null;
  /** After minus before; null where one of them is missing. */
  readonly change: number | null;
  readonly isNotable: boolean;
}

export interface FacetChange extends Change {
  readonly facet: string;
  readonly dimension: string;
  /** Group ids: where they differ, part of the change may come from who was asked. */
  readonly groups: {
    readonly both: readonly string[];
    readonly onlyBefore: readonly string[];
    readonly onlyAfter: readonly string[];
  };
}

export interface SituationChange {
  readonly situation: string;
  readonly dimension: string;
  readonly level: { readonly before: VerdictLevel; readonly after: VerdictLevel };
  /** Falling is good. */
  readonly severity: Change;
  readonly exposure: Change;
}

export interface RecommendationOutcome {
  readonly recommendation: string;
  readonly isOwn: boolean;
  readonly title: Words;
  /** 1-based; null where it was put off until after the plan. */
  readonly wave: number | null;
  readonly outcome: PlanOutcome['result'] | 'unknown';
  /** What was noted about it. */
  readonly note: string | null;
  /** Its target facets, as far as both measurements know them. */
  readonly facets: readonly FacetChange[];
}

export interface Progress {
  /** Both versions ask and score alike; else only what both have is compared. */
  readonly isAskedAlike: boolean;
  readonly facets: readonly FacetChange[];
  readonly dimensions: readonly ({ readonly dimension: string } & Change)[];
  readonly situations: readonly SituationChange[];
  readonly overall: Change;
  /** At most three each, only notable ones; the largest movement first. */
  readonly mostImproved: readonly FacetChange[];
  readonly mostWorsened: readonly FacetChange[];
  /** What the earlier plan asked for. Measuring again is not listed: it happened. */
  readonly recommendations: readonly RecommendationOutcome[];
}

/**
 * What moved between two engagements of one client, and what became of the earlier plan as it was decided. Lists follow
 * the later template.
 */
export function progressOverTime(earlier: Planned, later: Assessed): Result<Progress, OutputProblem> {
  if (earlier.engagement.client !== later.engagement.client) return fail({ code: 'progress-other-client' });
  const [before, after] = [earlier.assessment, later.assessment];
  const facets = facetChanges(earlier, later);
  const shared = later.template.dimensions.filter(({ id }) => before.dimensions[id] !== undefined);
  return ok({
    isAskedAlike: asksAlike(earlier.template, later.template),
    facets,
    dimensions: shared.map(({ id }) => ({
      dimension: id,
      ...change(before.dimensions[id]?.score, after.dimensions[id]?.score),
    })),
    situations: shared.flatMap(({ id, situation }): SituationChange[] => {
      const [then, now] = [before.verdicts[situation.id], after.verdicts[situation.id]];
      if (then === undefined || now === undefined) return [];
      const level = { before: then.level, after: now.level };
      const severity = change(then.severity, now.severity);
      const exposure = change(then.exposure, now.exposure);
      return [{ situation: situation.id, dimension: id, level, severity, exposure }];
    }),
    overall: change(before.overall.score, after.overall.score),
    mostImproved: facets
      .filter((each) => isAtLeast(each.change ?? 0, notableChange))
      .toSorted((one, other) => (other.change ?? 0) - (one.change ?? 0))
      .slice(0, namedChanges),
    mostWorsened: facets
      .filter((each) => isAtMost(each.change ?? 0, -notableChange))
      .toSorted((one, other) => (one.change ?? 0) - (other.change ?? 0))
      .slice(0, namedChanges),
    recommendations: recommendationOutcomes(earlier, facets),
  });
}

function facetChanges(earlier: Assessed, later: Assessed): readonly FacetChange[] {
  return later.template.facets.flatMap(({ id, dimension }) => {
    const [before, after] = [earlier.assessment.facets[id], later.assessment.facets[id]];
    if (before === undefined || after === undefined) return [];
    const [then, now] = [Object.keys(before.groups), Object.keys(after.groups)];
    const groups = {
      both: now.filter((group) => then.includes(group)),
      onlyBefore: then.filter((group) => !now.includes(group)),
      onlyAfter: now.filter((group) => !then.includes(group)),
    };
    return [{ facet: id, dimension, ...change(before.score, after.score), groups }];
  });
}

function recommendationOutcomes(
  { template, engagement, plan }: Planned,
  facets: readonly FacetChange[],
): readonly RecommendationOutcome[] {
  const { decisions, ownRecommendations } = engagement;
  const { waves, later } = decidedPlan(template, plan, decisions, ownRecommendations);
  return [...waves.flatMap(({ items }) => items), ...later]
    .filter(({ isRemeasure }) => !isRemeasure)
    .map(({ id, isOwn, title, wave, outcome, targets }) => ({
      recommendation: id,
      isOwn,
      title,
      wave: wave === 'later' ? null : wave,
      outcome: outcome?.result ?? 'unknown',
      note: outcome?.note ?? null,
      facets: facets.filter(({ facet }) => targets.includes(facet)),
    }));
}

function change(before: number | null = null, after: number | null = null): Change {
  const moved = before === null || after === null ? null : after - before;
  return {
    before,
    after,
    change: moved,
    isNotable: moved !== null && isAtLeast(Math.abs(moved), notableChange),
  };
}
