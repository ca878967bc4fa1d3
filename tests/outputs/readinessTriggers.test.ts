import { describe, expect, it } from 'vitest';
import { readinessTriggers } from '#shared/outputs/readinessTriggers';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

const stateOf = (id: string, told: Parameters<typeof engagementFrom>[0]) =>
  readinessTriggers(planned(engagementFrom(told))).items.find((item) => item.id === id);

describe('the trigger table', () => {
  it.each([
    ['A', { red: 4, amber: 2, clear: 5, unknown: 0 }],
    ['B', { red: 3, amber: 3, clear: 5, unknown: 0 }],
    ['C', { red: 5, amber: 6, clear: 0, unknown: 0 }],
  ] as const)('counts the triggers of sample %s', (id, counts) => {
    expect(readinessTriggers(plannedSample(id)).counts).toEqual(counts);
  });

  it.each([
    [1, 'clear'],
    [2, 'amber'],
    [3, 'amber'],
    [4, 'red'],
  ])('looks at red before amber: %i products are %s', (products, state) => {
    expect(stateOf('products', { facts: { products } })?.state).toBe(state);
  });

  it('leaves a trigger open while what it rests on is missing', () => {
    const item = stateOf('products', {});
    expect([item?.state, item?.reached]).toEqual(['unknown', null]);
  });

  it('takes the median of the answers', () => {
    const told = (days: string) => ({
      respondents: { one: 'PMG', two: 'ENG', three: 'SAL' },
      answers: { 'scale.decision-days': days },
    });
    expect([
      stateOf('answer-days', told('1 10 90'))?.state,
      stateOf('answer-days', told('1 11 90'))?.state,
    ]).toEqual(['amber', 'red']);
  });

  it('says what was measured against what', () => {
    const [line] = stateOf('products', { facts: { products: 5 } })?.lines ?? [];
    expect(line).toMatchObject({
      kind: 'comparison',
      comparison: 'at-least',
      value: 5,
      threshold: 4,
      isMet: true,
    });
  });

  it('counts groups, not people, that report a sign', () => {
    const told = (one: string, other: string) => ({
      respondents: { a: one, b: other },
      answers: { 'scale.signs': 'd d' },
    });
    expect([
      stateOf('different-promises', told('PMG', 'PMG'))?.state,
      stateOf('different-promises', told('PMG', 'SAL'))?.state,
    ]).toEqual(['amber', 'red']);
  });
});

describe('page one', () => {
  it.each([
    ['A', false],
    ['B', false],
    ['C', true],
  ] as const)('of sample %s carries the situation: %s', (id, isDue) => {
    expect(readinessTriggers(plannedSample(id)).pageOne.isDue).toBe(isDue);
  });

  it('is not filled by size alone', () => {
    const { counts, pageOne } = readinessTriggers(
      planned(
        engagementFrom({
          facts: { pm: 1, builders: 90, products: 9, teams: 9, customers: 900, growth: 90 },
        }),
      ),
    );
    expect(counts.red).toBe(4);
    expect(pageOne).toMatchObject({ isDue: false, score: null, reds: [] });
  });

  it('stays free when the score is good enough, whatever the triggers say', () => {
    const engagement = plannedSample('C').engagement;
    const facets = plannedSample('C').template.facets.filter(({ dimension }) => dimension === 'scale');
    const overrides = facets.map(({ id }) => ({ facet: id, score: 65, reason: 'seen' }));
    expect(readinessTriggers(planned({ ...engagement, overrides })).pageOne).toMatchObject({
      isDue: false,
      score: 65,
    });
    const below = overrides.map((override) => ({ ...override, score: 64.9 }));
    expect(readinessTriggers(planned({ ...engagement, overrides: below })).pageOne.isDue).toBe(true);
  });

  it.each([
    [65.1, true],
    [65.2, false],
  ])('at an exposure of 65.1 carries the situation over a floor of %d: %s', (exposureFloor, isDue) => {
    const { engagement, template } = plannedSample('C');
    const configuration = { ...template.configuration, exposureFloor };
    expect(readinessTriggers(planned(engagement, { ...template, configuration })).pageOne.isDue).toBe(isDue);
  });
});
