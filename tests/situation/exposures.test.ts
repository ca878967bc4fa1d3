import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as diagnostic } from '#shared/library/diagnostic/index';
import { exposures } from '#shared/situation/exposures';

const exposureOf = (dimension: string, facts: Record<string, number | string>) =>
  exposures(diagnostic, facts)[dimension];

describe('exposures of the built-in template', () => {
  it.each([
    [{ pm: 2, hats: 0 }, 100],
    [{ pm: 1 }, 100],
    [{ pm: 0, hats: 3 }, 50],
    [{ pm: 0, hats: 0 }, 0],
    [{ pm: 0 }, null],
    [{ hats: 3 }, null],
  ])('role and biz apply by people, with %j at %s', (facts, expected) => {
    expect([exposureOf('role', facts)?.value, exposureOf('biz', facts)?.value]).toEqual([expected, expected]);
  });

  it.each([
    [{ direction: 'moving' }, 100],
    [{ direction: 'considering' }, 60],
    [{ direction: 'projects', custom: 90 }, 0],
    [{ direction: 'product', custom: 20 }, 10],
    [{ direction: 'product', custom: 21 }, 42],
    [{ direction: 'product', custom: 45 }, 80],
    [{ direction: 'product' }, null],
  ])('model applies by direction, with %j at %s', (facts, expected) => {
    expect(exposureOf('model', facts)?.value).toBe(expected);
  });

  it('scale weighs builders, products, customers, teams and growth', () => {
    const facts = { builders: 25, products: 2, customers: 100, teams: 4, growth: 40 };
    expect(exposureOf('scale', facts)?.value).toBeCloseTo(
      0.35 * 60 + 0.25 * 40 + 0.15 * 70 + 0.15 * 60 + 7,
      9,
    );
  });

  it.each([
    [{ teams: 8, agile: 90 }, 90],
    [{ teams: 1, agile: 50 }, 30],
    [{ teams: 0, agile: 50 }, 0],
    [{ teams: 0 }, 0],
  ])('agile applies by teams, with %j at %s', (facts, expected) => {
    expect(exposureOf('agile', facts)?.value).toBeCloseTo(expected, 9);
  });

  it('names the facts that are blank', () => {
    expect(exposureOf('scale', { builders: 25, customers: 100, teams: 4 })).toEqual({
      dimension: 'scale',
      value: null,
      missingFacts: ['products', 'growth'],
    });
  });

  it('names only the fact that matters', () => {
    expect(exposureOf('model', { direction: 'product' })?.missingFacts).toEqual(['custom']);
  });
});
