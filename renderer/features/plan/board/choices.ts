import {
  overrulesPlan,
  type PlanChoice,
  type PlanDecision,
  type PlanPlace,
} from '#shared/engagement/decision';
import type { DecidedItem } from '#shared/planning/decidedItem';
import { positionBetween } from '#shared/planning/decidedPlan';

/** A gap in a column: between two cards, or at an end of it. */
export interface Gap {
  readonly wave: PlanPlace;
  readonly before: DecidedItem | undefined;
  readonly after: DecidedItem | undefined;
}

/** The gap behind the card at `place` of a column, counted without the card that is being moved; 0 is the front. */
export function gapAt(wave: PlanPlace, column: readonly DecidedItem[], moving: string, place: number): Gap {
  const others = column.filter(({ id }) => id !== moving);
  return { wave, before: others[place - 1], after: others[place] };
}

/** The choice on record, without what became of it; null where there is none. */
export function choiceOf(decision: PlanDecision | undefined): PlanChoice | null {
  if (decision === undefined) return null;
  const { choice, edited, position, reason, wave } = decision;
  return {
    choice,
    ...(wave === undefined ? {} : { wave }),
    ...(position === undefined ? {} : { position }),
    ...(edited === undefined ? {} : { edited }),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** A choice that says nothing is none, and a reason goes with what it was given for. */
export function tidied(choice: PlanChoice): PlanChoice | null {
  if (overrulesPlan(choice)) return choice;
  return choice.choice === null ? null : { choice: choice.choice };
}

/** The choice that puts an item into a gap. In the gap it was computed for, it follows the computed plan again. */
export function placed(
  item: DecidedItem,
  former: PlanChoice | null,
  gap: Gap,
  reason: string | null,
): PlanChoice | null {
  if (isHome(item, gap)) return atComputedPlace(former);
  // Measuring again closes its wave wherever the last card before it stands.
  const after = gap.after?.isRemeasure === true && !gap.after.isMoved ? undefined : gap.after;
  return tidied({
    choice: null,
    ...former,
    wave: gap.wave,
    position: positionBetween(gap.before, after),
    ...(reason === null ? {} : { reason }),
  });
}

/** Without a place of its own; acceptance and wording stay. */
export function atComputedPlace(former: PlanChoice | null): PlanChoice | null {
  if (former === null) return null;
  const { choice, edited, reason } = former;
  return tidied({
    choice,
    ...(edited === undefined ? {} : { edited }),
    ...(reason === undefined ? {} : { reason }),
  });
}

/** With another wording, or with null in its own again. */
export function reworded(
  former: PlanChoice | null,
  wording: Required<Pick<PlanChoice, 'edited' | 'reason'>> | null,
): PlanChoice | null {
  const { choice, position, reason, wave } = former ?? { choice: null };
  return tidied({
    choice,
    ...(wave === undefined ? {} : { wave }),
    ...(position === undefined ? {} : { position }),
    ...(reason === undefined ? {} : { reason }),
    ...wording,
  });
}

/** Whether the gap is where the computed plan has the item. */
export function isHome({ computed, isRemeasure }: DecidedItem, { after, before, wave }: Gap): boolean {
  if (computed?.wave !== wave) return false;
  if (isRemeasure) return after === undefined;
  const home = computed.place - 1;
  return (
    (before?.position ?? Number.NEGATIVE_INFINITY) < home &&
    home < (after?.position ?? Number.POSITIVE_INFINITY)
  );
}

/** Whether the gap is where the item stands already. */
export function isWhereItIs(item: DecidedItem, column: readonly DecidedItem[], gap: Gap): boolean {
  if (item.wave !== gap.wave) return false;
  const place = column.findIndex(({ id }) => id === item.id);
  return column[place - 1]?.id === gap.before?.id && column[place + 1]?.id === gap.after?.id;
}
