import type { Assessment } from '../assessment/assessment';
import type { Recommendation } from '../template/advice';
import type { Configuration } from '../template/configuration';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { FiredRules } from './firedRules';
import type { PlannedItem } from './planTypes';
import { needsOf, type Member } from './prerequisites';
import { byPriority } from './priority';

/** An item on its way into a wave. */
interface Waiting extends PlannedItem {
  /** 0-based wave it may stand in at the earliest. */
  readonly from: number;
  readonly isLarge: boolean;
  /** Items of this plan that must be placed before it. */
  readonly after: readonly string[];
}

export interface Schedule {
  readonly waves: readonly (readonly PlannedItem[])[];
  /** By falling priority. */
  readonly later: readonly PlannedItem[];
}

/**
 * Fills the waves one after the other: again and again the item of highest priority whose time has come, whose
 * prerequisites stand already, in this wave or an earlier one, and which still fits; what is left after the last wave
 * comes later. Items within a wave keep the order in which they were placed (section 4.3, rulings 21 to 23).
 */
export function fillWaves(
  template: Template,
  assessment: Assessment,
  members: readonly Member[],
  priorities: ReadonlyMap<string, number>,
  rules: FiredRules,
): Schedule {
  const { planning } = template.configuration;
  let waiting = inLine(template, assessment, members, priorities, rules);
  const placed = new Set<string>();
  const waves = planning.waves.map(({ capacity }, wave) => {
    const items: Waiting[] = [];
    while (items.length < capacity) {
      const isFullOfLarge = items.filter(({ isLarge }) => isLarge).length >= planning.largeItemsPerWave;
      const next = waiting.find(
        (item) =>
          item.from <= wave && !(item.isLarge && isFullOfLarge) && item.after.every((id) => placed.has(id)),
      );
      if (next === undefined) break;
      items.push(next);
      placed.add(next.id);
      waiting = waiting.filter((item) => item !== next);
    }
    return items.map(plannedItem);
  });
  return { waves, later: waiting.map(plannedItem) };
}

/** Everything that is to be placed, the highest priority in front. */
function inLine(
  template: Template,
  assessment: Assessment,
  members: readonly Member[],
  priorities: ReadonlyMap<string, number>,
  rules: FiredRules,
): readonly Waiting[] {
  const { recommendations } = indexTemplate(template);
  const inPlan = new Set(members.map(({ id }) => id));
  return members
    .flatMap(({ id, addedFor }) => {
      const recommendation = recommendations.get(id);
      if (recommendation === undefined) return [];
      return {
        id,
        addedFor,
        priority: priorities.get(id) ?? null,
        from: baseWave(recommendation, assessment, template.configuration),
        isLarge: recommendation.effort === 'L',
        after: needsOf(recommendation, rules).first.filter((needed) => inPlan.has(needed)),
      };
    })
    .toSorted(byPriority);
}

/** The wave of the horizon, 0-based; a course waits one wave longer where decisions come before training. */
function baseWave(
  { horizonDays, isTraining, targets }: Recommendation,
  assessment: Assessment,
  { planning: { waves } }: Configuration,
): number {
  const last = waves.length - 1;
  const due = waves.findIndex(({ baseForHorizonDays }) => horizonDays <= baseForHorizonDays);
  const base = due === -1 ? last : due;
  const dimension = assessment.facets[targets[0] ?? '']?.dimension;
  const verdict = Object.values(assessment.verdicts).find((each) => each.dimension === dimension);
  return isTraining && verdict?.mode === 'decision-led' ? Math.min(base + 1, last) : base;
}

function plannedItem({ id, priority, addedFor }: Waiting): PlannedItem {
  return { id, priority, addedFor };
}
