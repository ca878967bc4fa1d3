/** Arithmetic mean; null of nothing. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Sample variance, n − 1 in the denominator; null below two values. */
export function sampleVariance(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** Σ weight · value / Σ weight; null where the weights sum to 0. */
export function weightedMean(
  terms: readonly { readonly weight: number; readonly value: number }[],
): number | null {
  let weights = 0;
  let total = 0;
  for (const { weight, value } of terms) {
    weights += weight;
    total += weight * value;
  }
  return weights > 0 ? total / weights : null;
}
