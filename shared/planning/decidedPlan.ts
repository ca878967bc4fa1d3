import type { OwnRecommendation, PlanDecision, PlanPlace } from '../engagement/decision';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { looseItem, type ComputedPlace, type DecidedItem, type LooseItem } from './decidedItem';
import type { Plan, PlannedItem } from './planTypes';

export interface DecidedWave {
  /** 1-based. */
  readonly wave: number;
  readonly items: readonly DecidedItem[];
  /** Items it may hold; measuring again is not counted. */
  readonly capacity: number;
  readonly isOverCapacity: boolean;
  /** More items of large effort than one wave can carry. */
  readonly hasTooManyLarge: boolean;
}

export interface DecidedPlan {
  readonly waves: readonly DecidedWave[];
  readonly later: readonly DecidedItem[];
  /** Left out by the consultant; each with the place it would have had. */
  readonly dismissed: readonly DecidedItem[];
  /** Something in it differs from the computed plan. */
  readonly isChanged: boolean;
}

/**
 * The computed plan with the consultant's decisions over it, each item with its computed place beside the chosen one
 * (section 4.3). Nothing is refused here: a prerequisite that comes too late and a wave that holds too much are shown
 * as such. Decisions about what the template does not have any more are passed over; a wave behind the last one counts
 * as the last. What was accepted without being in the computed plan comes later, unless it was given a wave.
 */
export function decidedPlan(
  template: Template,
  plan: Plan,
  decisions: readonly PlanDecision[],
  own: readonly OwnRecommendation[],
): DecidedPlan {
  const loose = looseItems(template, plan, decisions, own);
  const dismissed = loose.filter(({ choice }) => choice === 'dismissed');
  const standing = loose.filter(({ choice }) => choice !== 'dismissed').toSorted(byPosition);
  const inOrder = [...plan.waves.map((_, place): PlanPlace => place + 1), 'later' as const].map((wave) => ({
    wave,
    items: standing.filter((item) => item.wave === wave),
  }));
  const related = relations(plan, inOrder, dismissed);
  const { waves, largeItemsPerWave } = template.configuration.planning;
  return {
    waves: plan.waves.map((_, place) => {
      const items = (inOrder[place]?.items ?? []).map(related);
      const counted = items.filter(({ isRemeasure }) => !isRemeasure);
      const capacity = waves[place]?.capacity ?? 0;
      return {
        wave: place + 1,
        items,
        capacity,
        isOverCapacity: counted.length > capacity,
        hasTooManyLarge: counted.filter(({ effort }) => effort === 'L').length > largeItemsPerWave,
      };
    }),
    later: (inOrder.at(-1)?.items ?? []).map(related),
    dismissed: dismissed.map(related),
    isChanged: loose.some(
      ({ isOwn, isMoved, choice, edited }) => isOwn || isMoved || choice === 'dismissed' || edited.length > 0,
    ),
  };
}

/** The place that puts an item between two others of a wave, or at an end of it; give it with the wave. */
export function positionBetween(
  before: Pick<DecidedItem, 'position'> | undefined,
  after: Pick<DecidedItem, 'position'> | undefined,
): number {
  if (before !== undefined && after !== undefined) return (before.position + after.position) / 2;
  // Halves, so that a computed item that joins the wave later never stands at the very same place.
  if (before !== undefined) return Math.floor(before.position + 0.5) + 0.5;
  return after === undefined ? 0 : Math.ceil(after.position - 0.5) - 0.5;
}

/** Measuring again closes its wave for as long as nobody moves it. */
const closing = 100_000;

function looseItems(
  template: Template,
  plan: Plan,
  decisions: readonly PlanDecision[],
  own: readonly OwnRecommendation[],
): readonly LooseItem[] {
  const { recommendations } = indexTemplate(template);
  const decided = new Map(decisions.map((decision) => [decision.recommendation, decision]));
  const computed = computedPlaces(plan);
  const priorities = new Map(plan.recommendations.map(({ id, priority }) => [id, priority]));
  const ids = [
    ...computed.keys(),
    ...[...recommendations.keys()].filter((id) => !computed.has(id) && isChosen(decided.get(id))),
  ];
  const lengthOf = (wave: PlanPlace): number =>
    (wave === 'later' ? plan.later : (plan.waves[wave - 1] ?? [])).length;
  let appended = 0;
  const positionIn = (wave: PlanPlace): number => lengthOf(wave) + (appended += 1) - 0.5;
  const ofTemplate = ids.flatMap((id) => {
    const recommendation = recommendations.get(id);
    if (recommendation === undefined) return [];
    const decision = decided.get(id);
    const found = computed.get(id);
    const wave = existingWave(decision?.wave ?? found?.wave ?? 'later', plan);
    const isElsewhere = wave !== found?.wave;
    const atHome = recommendation.isRemeasure ? closing : (found?.place ?? 1) - 1;
    const position = decision?.position ?? (isElsewhere ? positionIn(wave) : atHome);
    return looseItem(
      recommendation,
      decision,
      { wave, position, isMoved: isElsewhere || position !== atHome },
      {
        computed: found === undefined ? null : { wave: found.wave, place: found.place },
        planned: found?.item ?? null,
        priority: priorities.get(id) ?? null,
        heldBy: plan.held[id] ?? [],
      },
    );
  });
  const added = own
    .filter(({ id }) => !recommendations.has(id))
    .map((each) => {
      const decision = decided.get(each.id);
      const wave = existingWave(decision?.wave ?? each.wave, plan);
      const position = decision?.position ?? positionIn(wave);
      const nothing = { computed: null, planned: null, priority: null, heldBy: [] };
      return looseItem(each, decision, { wave, position, isMoved: false }, nothing);
    });
  return [...ofTemplate, ...added];
}

/** Only a clear word brings something into a plan that was computed without it, or onto the list of what was left. */
function isChosen(decision: PlanDecision | undefined): boolean {
  return decision !== undefined && (decision.choice !== null || decision.wave !== undefined);
}

function computedPlaces({ waves, later }: Plan): Map<string, ComputedPlace & { readonly item: PlannedItem }> {
  const lists = [
    ...waves.map((items, place) => ({ wave: place + 1, items })),
    { wave: 'later' as const, items: later },
  ];
  return new Map(
    lists.flatMap(({ wave, items }) =>
      items.map((item, place) => [item.id, { wave, place: place + 1, item }] as const),
    ),
  );
}

function existingWave(wave: PlanPlace, { waves }: Plan): PlanPlace {
  return wave === 'later' || waves.length === 0 ? 'later' : Math.min(wave, waves.length);
}

function byPosition(one: LooseItem, other: LooseItem): number {
  return one.position - other.position || (one.id < other.id ? -1 : 1);
}

/** Tells each item which of its prerequisites the decisions put behind it, or took away. */
function relations(
  { prerequisites, waves, later }: Plan,
  inOrder: readonly { readonly wave: PlanPlace; readonly items: readonly LooseItem[] }[],
  dismissed: readonly LooseItem[],
): (item: LooseItem) => DecidedItem {
  const rank = new Map<string, number>();
  for (const { wave, items } of inOrder) {
    // What is put off has no order to be kept.
    const behind = rank.size;
    for (const [place, { id }] of items.entries()) rank.set(id, wave === 'later' ? behind : behind + place);
  }
  const computed = new Set([...waves.flat(), ...later].map(({ id }) => id));
  const gone = new Set(dismissed.map(({ id }) => id).filter((id) => computed.has(id)));
  return (item) => {
    const needs = prerequisites[item.id] ?? [];
    const own = rank.get(item.id);
    return {
      ...item,
      prerequisitesBroken:
        own === undefined ? [] : needs.filter((id) => (rank.get(id) ?? Number.NEGATIVE_INFINITY) > own),
      prerequisitesDismissed: own === undefined ? [] : needs.filter((id) => gone.has(id)),
    };
  };
}
