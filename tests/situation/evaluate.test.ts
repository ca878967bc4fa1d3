import { describe, expect, it } from 'vitest';
import { evaluateNumber, explainNumber, holds } from '#shared/situation/evaluate';
import { factSources, noSources, type Sources } from '#shared/situation/sources';
import type { Comparison, Condition, NumberExpression } from '#shared/template/expression';

const number = (value: number): NumberExpression => ({ op: 'number', value });
const fact = (id: string): NumberExpression => ({ op: 'fact', fact: id });
const compare = (op: Comparison, left: NumberExpression, right: number): Condition => ({
  op,
  left,
  right: number(right),
});
const yes = compare('equals', number(1), 1);
const no = compare('equals', number(1), 2);
const open = compare('at-least', fact('blank'), 1);

const knowing = (facts: Record<string, number | string>): Sources => ({
  ...noSources,
  ...factSources(facts),
});

describe('holds', () => {
  it.each<[Comparison, number, boolean]>([
    ['at-least', -1e-10, true],
    ['at-least', -1e-8, false],
    ['more-than', 1e-10, false],
    ['more-than', 1e-8, true],
    ['at-most', 1e-10, true],
    ['at-most', 1e-8, false],
    ['less-than', -1e-10, false],
    ['less-than', -1e-8, true],
    ['equals', 1e-10, true],
    ['equals', 1e-8, false],
  ])('%s at the threshold %d apart: %s', (op, apart, expected) => {
    expect(holds(compare(op, number(55 + apart), 55), noSources)).toBe(expected);
  });

  it.each<[string, Condition, boolean]>([
    ['a missing value', open, false],
    ['the negation of a missing value', { op: 'not', of: open }, false],
    ['the negation of what does not hold', { op: 'not', of: no }, true],
    ['all of yes and missing', { op: 'all', of: [yes, open] }, false],
    ['any of missing and yes', { op: 'any', of: [open, yes] }, true],
    ['any of missing and no', { op: 'any', of: [open, no] }, false],
    ['not all of missing and no', { op: 'not', of: { op: 'all', of: [open, no] } }, true],
  ])('for %s: %s', (_, condition, expected) => {
    expect(holds(condition, noSources)).toBe(expected);
  });

  it('knows at which option a fact stands', () => {
    const is: Condition = { op: 'fact-is', fact: 'weather', option: 'fair' };
    expect([holds(is, knowing({ weather: 'fair' })), holds(is, knowing({ weather: 'foul' }))]).toEqual([
      true,
      false,
    ]);
  });

  it('finds that nobody chose an option only where somebody chose at all', () => {
    const none: Condition = { op: 'no-answer-in', question: 'q', options: ['a'] };
    const chosen = (options: string[] | null): Sources => ({ ...noSources, chosenOptions: () => options });
    expect([['b'], ['a', 'b'], null].map((options) => holds(none, chosen(options)))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('looks whether the most frequent option is among those named', () => {
    const sources: Sources = { ...noSources, mostFrequentOption: () => 'c' };
    expect(holds({ op: 'most-frequent-in', question: 'q', options: ['b', 'c'] }, sources)).toBe(true);
  });
});

describe('evaluateNumber', () => {
  it.each<[string, NumberExpression, number]>([
    ['a sum', { op: 'sum', of: [number(2), number(3)] }, 5],
    ['a product', { op: 'product', of: [number(2), number(3)] }, 6],
    ['a difference', { op: 'difference', of: [number(2), number(3)] }, -1],
    ['the least', { op: 'least', of: [number(2), number(3)] }, 2],
    ['the greatest', { op: 'greatest', of: [number(2), number(3)] }, 3],
    [
      'a place on a curve',
      {
        op: 'curve',
        of: number(5),
        points: [
          [0, 0],
          [10, 100],
        ],
      },
      50,
    ],
  ])('works out %s', (_, expression, expected) => {
    expect(evaluateNumber(expression, noSources)).toBe(expected);
  });

  it('is null as soon as one part is missing', () => {
    expect(evaluateNumber({ op: 'greatest', of: [number(9), fact('blank')] }, noSources)).toBeNull();
  });

  it('takes the largest gap over the facets that have one', () => {
    const gaps = new Map([
      ['one', 3],
      ['two', 8],
    ]);
    const sources: Sources = { ...noSources, topFloor: (facet) => gaps.get(facet) ?? null };
    expect(evaluateNumber({ op: 'top-floor', facets: ['one', 'none', 'two'] }, sources)).toBe(8);
  });
});

describe('a choice', () => {
  const choice: NumberExpression = {
    op: 'choose',
    cases: [
      { when: compare('at-least', fact('pots'), 1), then: number(100) },
      { when: compare('at-least', fact('pans'), 1), then: number(50) },
    ],
    otherwise: number(0),
  };

  it.each<[Record<string, number>, number | null, string[]]>([
    [{ pots: 1 }, 100, []],
    [{ pots: 0, pans: 2 }, 50, []],
    [{ pots: 0, pans: 0 }, 0, []],
    [{ pots: 0 }, null, ['pans']],
    [{ pans: 2 }, null, ['pots']],
  ])('with %j is %s and misses %j', (facts, value, missingFacts) => {
    expect(explainNumber(choice, knowing(facts))).toEqual({ value, missingFacts });
  });

  it('does not wait for a fact that cannot matter any more', () => {
    const when: Condition = { op: 'all', of: [no, open] };
    const expression: NumberExpression = {
      op: 'choose',
      cases: [{ when, then: number(1) }],
      otherwise: number(2),
    };
    expect(evaluateNumber(expression, noSources)).toBe(2);
  });

  it('passes over a case that rests on something else than a fact', () => {
    const when = compare('at-least', { op: 'facet-score', facet: 'f' }, 1);
    const expression: NumberExpression = {
      op: 'choose',
      cases: [{ when, then: number(1) }],
      otherwise: number(2),
    };
    expect(evaluateNumber(expression, noSources)).toBe(2);
  });
});
