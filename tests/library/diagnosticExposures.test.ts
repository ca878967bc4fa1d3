import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { exposures } from '#shared/situation/exposures';

const everything = {
  pm: 6,
  hats: 0,
  builders: 62,
  products: 4,
  customers: 240,
  teams: 8,
  agile: 90,
  custom: 12,
  'custom-target': 10,
  direction: 'product',
  growth: 14,
  upheaval: 'no',
};

/** E per dimension, to one decimal as printed. */
function exposed(facts: Readonly<Record<string, number | string>>): Record<string, number | null> {
  return Object.fromEntries(
    Object.values(exposures(template, facts)).map(({ dimension, value }) => [
      dimension,
      value === null ? null : Math.round(value * 10) / 10,
    ]),
  );
}

describe('the exposures of the product management diagnostic', () => {
  it('are those of a product business of ten years', () => {
    expect(exposed(everything)).toEqual({ role: 100, biz: 100, model: 10, scale: 82.1, agile: 90 });
  });

  it('are those of a project firm that has decided to move', () => {
    const facts = { pm: 1, hats: 2, builders: 34, products: 2, customers: 26, teams: 4, agile: 30 };
    expect(exposed({ ...facts, custom: 70, direction: 'moving', growth: 10 })).toEqual({
      role: 100,
      biz: 100,
      model: 100,
      scale: 50.1,
      agile: 30,
    });
  });

  it('are those of a young service in which nobody holds a product post', () => {
    const facts = { pm: 0, hats: 2, builders: 28, products: 3, customers: 130, teams: 4, agile: 100 };
    expect(exposed({ ...facts, custom: 8, direction: 'product', growth: 60 })).toEqual({
      role: 50,
      biz: 50,
      model: 10,
      scale: 65.1,
      agile: 100,
    });
  });

  it('of role and business are 0 where nobody does product management', () => {
    expect(exposed({ ...everything, pm: 0, hats: 0 })).toMatchObject({ role: 0, biz: 0 });
  });

  it('of role and business rest on the second fact only when the first does not settle them', () => {
    expect(exposed({ pm: 1 })).toMatchObject({ role: 100, biz: 100 });
    expect(exposures(template, { pm: 0 })['role']).toMatchObject({ value: null, missingFacts: ['hats'] });
    expect(exposures(template, { hats: 3 })['biz']).toMatchObject({ value: null, missingFacts: ['pm'] });
  });

  it.each([
    ['product', 20, 10],
    ['product', 21, 42],
    ['product', 45, 80],
    ['considering', 5, 60],
    ['projects', 90, 0],
  ])('of the move to products: %s with a bespoke share of %i%% gives %i', (direction, custom, expected) => {
    expect(exposed({ ...everything, direction, custom })['model']).toBe(expected);
  });

  it.each([
    [0, 0],
    [1, 54],
    [2, 90],
  ])('of Agile prerequisites with %i teams is %i where 90%% work in an Agile way', (teams, expected) => {
    expect(exposed({ ...everything, teams })['agile']).toBe(expected);
  });
});
