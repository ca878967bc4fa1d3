import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onCurve, type Point } from '#shared/template/curve';

const points: Point[] = [
  [1, 100],
  [3, 60],
  [5, 25],
];

describe('onCurve', () => {
  it.each([
    [0, 100],
    [1, 100],
    [2, 80],
    [3, 60],
    [4, 42.5],
    [5, 25],
    [9, 25],
  ])('at %d is %d', (x, y) => {
    expect(onCurve(points, x)).toBe(y);
  });

  it('has no height without points', () => {
    expect(() => onCurve([], 1)).toThrow('at least one point');
  });

  it('never falls where the points only rise', () => {
    const rising = fc
      .uniqueArray(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 10 })
      .map((xs) => xs.toSorted((a, b) => a - b).map((x, nth): Point => [x, nth * 7]));
    const place = fc.double({ min: -60, max: 60, noNaN: true });
    fc.assert(
      fc.property(rising, place, place, (curve, one, other) => {
        const [left, right] = one < other ? [one, other] : [other, one];
        expect(onCurve(curve, left)).toBeLessThanOrEqual(onCurve(curve, right) + 1e-9);
      }),
    );
  });
});
