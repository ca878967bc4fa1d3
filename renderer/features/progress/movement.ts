import { displayTenth } from '#shared/assessment/display';
import type { Movement } from '#shared/outputs/movement';
import { localNumber } from '../../state/localNumber';

/** Small movements stay plain: the words say which way they went, a colour would make too much of them. */
export function toneOf(movement: Movement): 'good' | 'bad' | 'plain' {
  if (movement === 'improved') return 'good';
  return movement === 'worsened' ? 'bad' : 'plain';
}

/** A change with its sign: +12.3, −4.0. */
export function signed(change: number): string {
  const amount = displayTenth(Math.abs(change));
  if (Number(amount) === 0) return localNumber('0.0');
  return localNumber(change > 0 ? `+${amount}` : `−${amount}`);
}
