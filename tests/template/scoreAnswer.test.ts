import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as diagnostic } from '#shared/library/diagnostic/index';
import { scoreAnswer, type ScorableValue } from '#shared/template/scoreAnswer';
import { parseScore } from '#shared/template/scoreGrammar';
import { indexTemplate } from '#shared/template/templateIndex';

function scoreOf(text: string, value: ScorableValue): number | null {
  const score = parseScore(text);
  if (!score.ok) throw new Error(score.problem.expected);
  return scoreAnswer(score.value, value);
}

const levels = (digits: string): number[] => Array.from(digits, Number);

describe('scoreAnswer', () => {
  it.each<[string, ScorableValue, number]>([
    ['role.span', 4, 42.5],
    ['biz.customer-contact', 6, 90],
    ['model.roadmap-source', { a: 55, b: 20, c: 10, d: 5, e: 10 }, 19.5],
    ['biz.attention', { a: 70, b: 20, c: 10 }, 32.5],
    ['scale.routines', ['a', 'b', 'c', 'd', 'e'], 75],
    ['role.misplaced', ['z'], 100],
    ['biz.skill-matrix', { current: levels('212113255131'), required: levels('434334443343') }, 50],
    ['scale.builders-per-pm', 34, 0],
    ['role.time-split', { a: 10, b: 14, c: 30, d: 10, e: 14, f: 10, g: 12 }, 55.03],
    ['role.time-split', { a: 6, b: 10, c: 24, d: 6, e: 26, f: 16, g: 12 }, 26.44],
    ['role.decision-rights', ['b', 'c', 'e'], 51],
    ['role.charter', 'd', 75],
    ['role.explain', 2, 25],
  ])('gives the worked example of %s', (question, value, expected) => {
    const score = indexTemplate(diagnostic).questions.get(question)?.score;
    expect(score && scoreAnswer(score, value)).toBeCloseTo(expected, 2);
  });

  it('never falls below 0 however much is ticked', () => {
    expect(scoreOf('neg15', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])).toBe(0);
  });

  it('never rises above 100 however much is ticked', () => {
    expect(scoreOf('pos17', ['a', 'b', 'c', 'd', 'e', 'f'])).toBe(100);
  });

  it('does not count "none of these" as an item', () => {
    expect(scoreOf('pos17', ['z'])).toBe(0);
  });

  it('ignores matrix rows in which nothing is required', () => {
    expect(scoreOf('matrix-gap', { current: [0, 2], required: [0, 3] })).toBeCloseTo(66.667, 3);
  });

  it('lets no surplus in one row make up for a gap in another', () => {
    expect(scoreOf('matrix-gap', { current: [5, 0], required: [2, 3] })).toBe(50);
  });

  it('has no score for a matrix in which nothing is required at all', () => {
    expect(scoreOf('matrix-gap', { current: [3, 4], required: [0, 0] })).toBeNull();
  });

  it('never scores evidence', () => {
    expect(scoreOf('evidence', 'anything')).toBeNull();
  });

  it.each<[string, ScorableValue]>([
    ['L5', 'c'],
    ['map a0 b100', 'c'],
    ['map a0 b100', 3],
    ['neg15', 'a'],
    ['pos17', 3],
    ['pw 0:0 1:100', 'a'],
    ['alloc 1*pw(a) 0:0 100:100', ['a']],
    ['alloc 1*pw(a) 0:0 100:100', { current: [1], required: [1] }],
    ['matrix-gap', { a: 100 }],
  ])('has no score under "%s" for a value of another kind', (text, value) => {
    expect(scoreOf(text, value)).toBeNull();
  });

  it('stays within 0 and 100 for every allocation', () => {
    const split = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([one, other]): [number, number] => (one < other ? [one, other] : [other, one]));
    fc.assert(
      fc.property(split, ([low, high]) => {
        const value = { a: low, b: high - low, c: 100 - high };
        const score = scoreOf('alloc 0.6*pw(a) 10:100 80:0; 0.4*pw(b+c) 10:0 55:100', value);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
