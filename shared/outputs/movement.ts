import { displayTenth } from '../assessment/display';
import type { Change } from './progressOverTime';

export type Movement = 'improved' | 'worsened' | 'slightlyUp' | 'slightlyDown' | 'same' | 'none';

/** What a change means, for a figure that is wished to rise, or to fall. */
export function movementOf({ change, isNotable }: Change, wished: 'rising' | 'falling' = 'rising'): Movement {
  if (change === null) return 'none';
  // What would be shown as 0.0 is no movement.
  if (Number(displayTenth(Math.abs(change))) === 0) return 'same';
  const isGood = wished === 'rising' ? change > 0 : change < 0;
  if (isNotable) return isGood ? 'improved' : 'worsened';
  return isGood ? 'slightlyUp' : 'slightlyDown';
}

/** A change with its sign: +12.3, −4.0. */
export function signed(change: number): string {
  const amount = displayTenth(Math.abs(change));
  if (Number(amount) === 0) return '0.0';
  return change > 0 ? `+${amount}` : `−${amount}`;
}
