import { describe, expect, it } from 'vitest';
import { displayScore, displayShort, displayTenth } from '#shared/assessment/display';

const bands = [25, 45, 65, 85];

describe('a displayed score', () => {
  it.each([
    [50.5, '51'],
    [50.49, '50'],
    [0, '0'],
    [100, '100'],
    [71.87499999999999, '72'],
  ])('shows %d as %s', (value, shown) => expect(displayScore(value, bands)).toBe(shown));

  it.each([
    [24.6, '24.6'],
    [44.96, '44.9'],
    [64.999, '64.9'],
  ])('cuts %d to %s, so that it stays below its threshold', (value, shown) =>
    expect(displayScore(value, bands)).toBe(shown),
  );

  it('counts what is a rounding error below a threshold as having reached it', () => {
    expect(displayScore(65 - 1e-12, bands)).toBe('65');
  });
});

describe('a displayed severity', () => {
  it.each([
    [55.95419, '56.0'],
    [82.05, '82.1'],
    [39.93055, '39.9'],
  ])('shows %d as %s', (value, shown) => expect(displayTenth(value, [25, 40, 55])).toBe(shown));

  it('cuts to two decimals below a threshold', () => {
    expect(displayTenth(39.97, [25, 40, 55])).toBe('39.97');
    expect(displayTenth(54.998, [25, 40, 55])).toBe('54.99');
  });
});

it('shows a measured number with a decimal only where it needs one', () => {
  expect([displayShort(61), displayShort(71.6667), displayShort(65.1)]).toEqual(['61', '71.7', '65.1']);
});
