import { isAtLeast } from '../template/compare';

/** What binary fractions take away from a decimal half, such as 1.005, must not decide which way it goes. */
const rounding = 1e-9;

/**
 * A score of 0 to 100 as it is shown: a whole number, halves up. Where that would show it on the other side of one of
 * the `thresholds`, it is cut to one decimal instead (ruling 3): 24.6 under a threshold of 25 reads 24.6, not 25.
 */
export function displayScore(value: number, thresholds: readonly number[] = []): string {
  return display(value, thresholds, 0);
}

/** An exposure or severity of 0 to 100 as it is shown: with one decimal, or cut to two at a threshold. */
export function displayTenth(value: number, thresholds: readonly number[] = []): string {
  return display(value, thresholds, 1);
}

/**
 * The same with two decimals, for whoever compares figures with those of another program: rounded as the binary number
 * stands, so that both print the same last digit.
 */
export function displayHundredth(value: number, thresholds: readonly number[] = []): string {
  return crosses(value, Number(value.toFixed(2)), thresholds) ? cut(value, 3).toFixed(3) : value.toFixed(2);
}

function display(value: number, thresholds: readonly number[], decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  return crosses(value, rounded, thresholds)
    ? cut(value, decimals + 1).toFixed(decimals + 1)
    : rounded.toFixed(decimals);
}

function crosses(value: number, shown: number, thresholds: readonly number[]): boolean {
  return thresholds.some((threshold) => isAtLeast(shown, threshold) !== isAtLeast(value, threshold));
}

function roundHalfUp(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(value * unit + 0.5 + rounding) / unit;
}

function cut(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor(value * unit + rounding) / unit;
}

/** A measured number inside a sentence: one decimal where it needs one, none where it is whole. */
export function displayShort(value: number): string {
  return String(roundHalfUp(value, 1));
}
