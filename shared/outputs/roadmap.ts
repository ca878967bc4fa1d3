import type { DecidedItem } from '../planning/decidedItem';
import { decidedPlan } from '../planning/decidedPlan';
import type { LocalizedText, Words } from '../template/localizedText';
import type { Outputs } from '../template/outputs';
import { indexTemplate } from '../template/templateIndex';
import type { Planned } from './assessed';

export interface RoadmapItem {
  readonly recommendation: string;
  /** Written by the consultant; the template does not have it. */
  readonly isOwn: boolean;
  readonly title: Words;
  readonly owner: Words;
  readonly firstStep: Words | null;
  readonly deliverable: Words;
  readonly measure: Words | null;
  /** Recommendations of this plan that come first. */
  readonly dependsOn: readonly string[];
  /** Conditions to remember that are no single recommendation (ruling 19). */
  readonly reminders: readonly LocalizedText[];
  /** Items that it is there for; empty where it stands by its own priority. */
  readonly addedFor: readonly string[];
  /** Repeats the measurement; outside the count of shown items (ruling 23). */
  readonly isRemeasure: boolean;
}

export interface RoadmapBand {
  readonly id: string;
  readonly fromDay: number;
  readonly toDay: number;
  /** 1-based wave the items come from. */
  readonly wave: number;
  /** What will be visibly different at the end. */
  readonly opening: LocalizedText;
  readonly items: readonly RoadmapItem[];
}

export interface Roadmap {
  readonly bands: readonly RoadmapBand[];
  /** What the bands have no room for, and what comes after the plan. */
  readonly appendix: readonly (RoadmapItem & { readonly because: 'no-room' | 'later' })[];
  readonly mostItems: number;
}

/**
 * The plan as it was decided, by day bands (section 5.6). A wave over two bands is halved by order, the larger half first; only so many
 * items are shown, counted from the first day on.
 */
export function roadmap(planned: Planned): Roadmap {
  const { template, engagement, plan } = planned;
  const decided = decidedPlan(template, plan, engagement.decisions, engagement.ownRecommendations);
  const { bands, mostItems } = template.outputs.roadmap;
  const inPlan = new Set(
    [...decided.waves.flatMap(({ items }) => items), ...decided.later].map(({ id }) => id),
  );
  const itemOf = (item: DecidedItem): RoadmapItem => roadmapItem(planned, inPlan, item);
  const waves = decided.waves.map(({ items }) => items.map(itemOf));
  const shown = new Set(
    waves
      .flat()
      .filter(({ isRemeasure }) => !isRemeasure)
      .slice(0, mostItems),
  );
  const filled = bands.map(({ id, fromDay, toDay, wave, half, opening }): RoadmapBand => {
    const items = part(waves[wave - 1] ?? [], half).filter((item) => item.isRemeasure || shown.has(item));
    return { id, fromDay, toDay, wave, opening, items };
  });
  const placed = new Set(filled.flatMap(({ items }) => items));
  return {
    bands: filled,
    appendix: [
      ...waves
        .flat()
        .filter((item) => !placed.has(item))
        .map((item) => ({ ...item, because: 'no-room' as const })),
      ...decided.later.map((item) => ({ ...itemOf(item), because: 'later' as const })),
    ],
    mostItems,
  };
}

/** Measuring again closes a wave, so it never shifts where the wave is halved. */
function part(
  items: readonly RoadmapItem[],
  half: Outputs['roadmap']['bands'][number]['half'],
): readonly RoadmapItem[] {
  if (half === undefined) return items;
  const middle = Math.ceil(items.filter(({ isRemeasure }) => !isRemeasure).length / 2);
  return half === 'first' ? items.slice(0, middle) : items.slice(middle);
}

function roadmapItem(
  { template, plan }: Planned,
  inPlan: ReadonlySet<string>,
  { id, isOwn, isRemeasure, title, owner, actions, deliverable, measures, addedFor }: DecidedItem,
): RoadmapItem {
  const prerequisites = indexTemplate(template).recommendations.get(id)?.prerequisites ?? [];
  return {
    recommendation: id,
    isOwn,
    title,
    owner,
    firstStep: actions[0] ?? null,
    deliverable,
    measure: measures[0] ?? null,
    dependsOn: (plan.prerequisites[id] ?? []).filter((needed) => inPlan.has(needed)),
    reminders: prerequisites.filter(({ allOf }) => allOf === undefined).map(({ text }) => text),
    addedFor,
    isRemeasure,
  };
}
