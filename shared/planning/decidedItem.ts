import type { OwnRecommendation, PlanDecision, PlanPlace, PlanWording } from '../engagement/decision';
import type { Recommendation } from '../template/advice';
import type { Effort } from '../template/configuration';
import type { Words } from '../template/localizedText';
import type { PlannedItem } from './planTypes';

/** Where the computed plan has an item. */
export interface ComputedPlace {
  readonly wave: PlanPlace;
  /** 1-based, within the wave or the later list. */
  readonly place: number;
}

/** A recommendation as the consultant decided about it, beside what was computed. Texts hold the edits. */
export interface DecidedItem {
  readonly id: string;
  /** Written by the consultant; the template does not have it. */
  readonly isOwn: boolean;
  readonly isRemeasure: boolean;
  /** Null for what the computed plan does not contain. */
  readonly computed: ComputedPlace | null;
  readonly wave: PlanPlace;
  /** Sorts the item within its wave, see `planChoiceSchema`. */
  readonly position: number;
  /** It stands elsewhere than computed, or was put into a plan that did not have it. False for own ones. */
  readonly isMoved: boolean;
  readonly choice: PlanDecision['choice'];
  readonly title: Words;
  readonly owner: Words;
  readonly deliverable: Words;
  readonly actions: readonly Words[];
  readonly measures: readonly Words[];
  readonly targets: readonly string[];
  readonly effort: Effort;
  readonly horizonDays: number;
  /** Texts that are not those of the template any more. */
  readonly edited: readonly (keyof PlanWording)[];
  /** Why the computed plan was overruled; for an own one, why it is there. */
  readonly reason: string | null;
  readonly outcome: NonNullable<PlanDecision['outcome']> | null;
  /** Computed priority; null where there is none. */
  readonly priority: number | null;
  /** Items it was added for, in the computed plan. */
  readonly addedFor: readonly string[];
  /** Rules that hold it back, for training that was put into the plan all the same. */
  readonly heldBy: readonly string[];
  /** What it needs first, and what now comes after it. */
  readonly prerequisitesBroken: readonly string[];
  /** What it needs first, was in the computed plan, and was dismissed. */
  readonly prerequisitesDismissed: readonly string[];
}

/** An item before it is known what stands around it. */
export type LooseItem = Omit<DecidedItem, 'prerequisitesBroken' | 'prerequisitesDismissed'>;

/** What a template's recommendation and an own one have in common. */
type Described = Pick<
  DecidedItem,
  'title' | 'owner' | 'deliverable' | 'actions' | 'measures' | 'targets' | 'effort' | 'horizonDays'
>;

/** Puts together what is known of one item. `place` is where it goes; `computed` and `planned` where it was computed. */
export function looseItem(
  described: (Recommendation | OwnRecommendation) & Described,
  decision: PlanDecision | undefined,
  place: Pick<DecidedItem, 'wave' | 'position' | 'isMoved'>,
  known: {
    readonly computed: ComputedPlace | null;
    readonly planned: PlannedItem | null;
    readonly priority: number | null;
    readonly heldBy: readonly string[];
  },
): LooseItem {
  const isOwn = !('isRemeasure' in described);
  const { id, targets, measures, effort, horizonDays } = described;
  const edited = decision?.edited ?? {};
  return {
    id,
    isOwn,
    isRemeasure: !isOwn && described.isRemeasure,
    computed: known.computed,
    ...place,
    choice: decision?.choice ?? null,
    title: edited.title ?? described.title,
    owner: edited.owner ?? described.owner,
    deliverable: edited.deliverable ?? described.deliverable,
    actions: edited.actions ?? described.actions,
    measures,
    targets,
    effort,
    horizonDays,
    edited: wordingKeys.filter((key) => edited[key] !== undefined),
    reason: decision?.reason ?? (isOwn ? described.reason : null),
    outcome: decision?.outcome ?? null,
    priority: known.priority,
    addedFor: known.planned?.addedFor ?? [],
    heldBy: known.heldBy,
  };
}

const wordingKeys = ['title', 'owner', 'deliverable', 'actions'] as const;
