import { isAtLeast } from '../template/compare';
import type { Configuration } from '../template/configuration';

/** 1-based maturity band of a score of 0 to 100 (section 3.8). A score at a boundary belongs to the higher band. */
export function bandOf(score: number, { bands }: Configuration): number {
  return bands.filter(({ from }, index) => index === 0 || isAtLeast(score, from)).length;
}
