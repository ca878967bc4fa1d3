import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { explainEscalators, explainExposure } from '#shared/assessment/explainRules';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { ConditionWorking, Working } from '#shared/situation/working';
import { isAtLeast, isAtMost, isEqual, isLessThan, isMoreThan } from '#shared/template/compare';
import { expectClose } from '../support/arithmetic';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { sampleEngagement } from '../support/sampleEngagement';

/** The number again, from the innermost steps and nothing else. */
function numberFrom(working: Working): number | null {
  switch (working.op) {
    case 'number':
    case 'fact':
    case 'look-up':
      return working.value;
    case 'curve':
      return alongCurve(working.points, numberFrom(working.of));
    case 'choose':
      return working.then === null ? null : numberFrom(working.then);
    default: {
      const values = working.of.map(numberFrom);
      if (values.includes(null)) return null;
      const numbers = values as number[];
      const [first = 0, ...others] = numbers;
      if (working.op === 'least') return Math.min(...numbers);
      if (working.op === 'greatest') return Math.max(...numbers);
      const step = { sum: add, product: multiply, difference: subtract }[working.op];
      return others.reduce(step, first);
    }
  }
}

const add = (one: number, other: number): number => one + other;
const multiply = (one: number, other: number): number => one * other;
const subtract = (one: number, other: number): number => one - other;

function alongCurve(points: readonly (readonly [number, number])[], x: number | null): number | null {
  if (x === null) return null;
  const right = points.findIndex(([at]) => x <= at);
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a curve without points');
  if (right === 0) return first[1];
  if (right === -1) return last[1];
  const [[x0, y0], [x1, y1]] = [points[right - 1] ?? first, points[right] ?? last];
  return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
}

const comparisons = {
  'at-least': isAtLeast,
  'at-most': isAtMost,
  'more-than': isMoreThan,
  'less-than': isLessThan,
  equals: isEqual,
};

/** Whether the condition holds; what is left open does not. */
function holdsFrom(working: ConditionWorking): boolean | null {
  switch (working.op) {
    case 'all':
      return working.of.every((each) => holdsFrom(each) === true);
    case 'any':
      return working.of.some((each) => holdsFrom(each) === true);
    case 'not': {
      const [inner] = working.of;
      const state = inner === undefined ? null : holdsFrom(inner);
      return state === null ? null : !state;
    }
    case 'compare': {
      const [left, right] = [numberFrom(working.left), numberFrom(working.right)];
      return left === null || right === null ? null : comparisons[working.comparison](left, right);
    }
    case 'fact-is':
      return working.found === null ? null : working.found === working.option;
    case 'other':
      return working.isMet;
  }
}

function conditionsIn(working: Working): readonly ConditionWorking[] {
  if (working.op === 'choose')
    return [...working.asked, ...(working.then === null ? [] : conditionsIn(working.then))];
  if (working.op === 'curve') return conditionsIn(working.of);
  return 'of' in working && Array.isArray(working.of)
    ? (working.of as readonly Working[]).flatMap(conditionsIn)
    : [];
}

function factsIn(working: Working): readonly { readonly fact: string; readonly value: number | null }[] {
  if (working.op === 'fact') return [working];
  if (working.op === 'curve') return factsIn(working.of);
  if (working.op === 'choose') return working.then === null ? [] : factsIn(working.then);
  return working.op === 'number' || working.op === 'look-up' ? [] : working.of.flatMap(factsIn);
}

function expectRulesExplained(engagement: Engagement): void {
  const assessment = assess(template, engagement);
  for (const { id, situation } of template.dimensions) {
    const exposure = explainExposure(template, engagement, id);
    expectClose(assessment.exposures[id]?.value ?? null, numberFrom(exposure));
    for (const condition of conditionsIn(exposure))
      expect(holdsFrom(condition) === true).toBe(condition.isMet === true);
    for (const { fact, value } of factsIn(exposure)) expect(engagement.facts[fact] ?? null).toBe(value);

    const verdict = assessment.verdicts[situation.id];
    if (verdict === undefined || verdict.severity === null) continue;
    const explained = explainEscalators(template, engagement, assessment, situation.id);
    const holding = explained.filter(({ working }) => holdsFrom(working) === true);
    expect(holding.map(({ id: escalator }) => escalator)).toEqual(verdict.escalators.map((each) => each.id));
    for (const { id: escalator, measured, answers } of holding) {
      const fired = verdict.escalators.find((each) => each.id === escalator);
      expectClose(fired?.value ?? null, measured === null ? null : numberFrom(measured));
      for (const { respondent, question, value } of answers)
        expect(engagement.answers[respondent]?.[question]).toMatchObject({ state: 'answered', value });
    }
  }
}

describe('exposures and escalators', () => {
  it.each(['A', 'B', 'C'] as const)('of sample %s follow from their workings alone', (id) => {
    expectRulesExplained(sampleEngagement(id));
  });

  it('of any engagement follow from their workings alone', () => {
    fc.assert(fc.property(arbitraryEngagement(), expectRulesExplained), { numRuns: 60 });
  });

  it('name the individual answers a median was taken over', () => {
    const engagement = sampleEngagement('A');
    const assessment = assess(template, engagement);
    const reactive = explainEscalators(template, engagement, assessment, 'S1').find(
      ({ answers }) => answers.length > 0,
    );
    const numbers = (reactive?.answers ?? [])
      .map(({ value }) => value as Record<string, number>)
      .map((parts) => (parts['e'] ?? 0) + (parts['f'] ?? 0) + (parts['g'] ?? 0))
      .toSorted((one, other) => one - other);
    const middle = numbers.slice(Math.ceil(numbers.length / 2) - 1, Math.floor(numbers.length / 2) + 1);
    const median = middle.reduce((sum, value) => sum + value, 0) / middle.length;
    expect(reactive?.measured?.value).toBeCloseTo(median, 9);
  });

  it('stop at a blank fact and say so', () => {
    const engagement = { ...sampleEngagement('A'), facts: {} };
    for (const { id } of template.dimensions)
      expect(numberFrom(explainExposure(template, engagement, id))).toBeNull();
  });
});
