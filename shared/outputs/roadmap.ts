import { assessedSources } from '../assessment/assessedSources';
import { firedRules } from '../planning/firedRules';
import { needsOf } from '../planning/prerequisites';
import type { Recommendation } from '../template/advice';
import type { LocalizedText } from '../template/localizedText';
import type { Outputs } from '../template/outputs';
import { indexTemplate } from '../template/templateIndex';
import type { Planned } from './assessed';

export interface RoadmapItem {
  readonly recommendation: string;
  readonly title: LocalizedText;
  readonly owner: LocalizedText;
  readonly firstStep: LocalizedText | null;
  readonly deliverable: LocalizedText;
  readonly measure: LocalizedText | null;
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
 * The plan by day bands (section 5.6). A wave over two bands is halved by order, the larger half first; only so many
 * items are shown, counted from the first day on.
 */
export function roadmap(planned: Planned): Roadmap {
  const { template, plan } = planned;
  const { bands, mostItems } = template.outputs.roadmap;
  const itemOf = roadmapItems(planned);
  const waves = plan.waves.map((wave) => wave.flatMap(({ id, addedFor }) => itemOf(id, addedFor)));
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
      ...plan.later
        .flatMap(({ id, addedFor }) => itemOf(id, addedFor))
        .map((item) => ({ ...item, because: 'later' as const })),
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

/** Makes items of planned recommendations; one that the template does not have gives none. */
function roadmapItems({
  template,
  engagement,
  assessment,
  plan,
}: Planned): (id: string, addedFor: readonly string[]) => readonly RoadmapItem[] {
  const { recommendations } = indexTemplate(template);
  const rules = firedRules(template, assessment, assessedSources(template, engagement, assessment));
  const inPlan = new Set([...plan.waves.flat(), ...plan.later].map(({ id }) => id));
  return (id, addedFor) => {
    const recommendation = recommendations.get(id);
    if (recommendation === undefined) return [];
    const dependsOn = needsOf(recommendation, rules).first.filter((needed) => inPlan.has(needed));
    return [{ ...described(recommendation), dependsOn, addedFor }];
  };
}

function described(recommendation: Recommendation): Omit<RoadmapItem, 'dependsOn' | 'addedFor'> {
  const { id, title, owner, actions, deliverable, measures, prerequisites, isRemeasure } = recommendation;
  return {
    recommendation: id,
    title,
    owner,
    firstStep: actions[0] ?? null,
    deliverable,
    measure: measures[0] ?? null,
    reminders: prerequisites.filter(({ allOf }) => allOf === undefined).map(({ text }) => text),
    isRemeasure,
  };
}
