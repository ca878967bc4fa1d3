/**
 * Comparisons of computed values with thresholds. Sums of weights and shares carry rounding noise; values this close
 * to a threshold count as equal to it (ruling 1), so that a severity of exactly 55 is never lost to the 16th digit.
 */
export const tolerance = 1e-9;

export function isEqual(left: number, right: number): boolean {
  return Math.abs(left - right) <= tolerance;
}

export function isAtLeast(left: number, right: number): boolean {
  return left >= right - tolerance;
}

export function isMoreThan(left: number, right: number): boolean {
  return left > right + tolerance;
}

export function isAtMost(left: number, right: number): boolean {
  return left <= right + tolerance;
}

export function isLessThan(left: number, right: number): boolean {
  return left < right - tolerance;
}
