import { expect } from 'vitest';

/** Σ weight · value / Σ weight, null without weight: written anew, so that tests do not lean on what they check. */
export function ratio<Line>(
  lines: readonly Line[],
  weight: (line: Line) => number,
  value: (line: Line) => number,
): number | null {
  const weights = lines.reduce((sum, line) => sum + weight(line), 0);
  return weights === 0 ? null : lines.reduce((sum, line) => sum + weight(line) * value(line), 0) / weights;
}

/** Arithmetic mean, null of nothing. */
export function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Both are null, or alike to nine decimals. */
export function expectClose(value: number | null, recomputed: number | null): void {
  if (value === null || recomputed === null) expect(recomputed).toBe(value);
  else expect(recomputed).toBeCloseTo(value, 9);
}
