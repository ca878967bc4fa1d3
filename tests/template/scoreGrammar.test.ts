import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseScore, type Score } from '#shared/template/scoreGrammar';

function read(text: string): Score {
  const score = parseScore(text);
  if (!score.ok) throw new Error(JSON.stringify(score.problem));
  return score.value;
}

describe('parseScore', () => {
  it.each([
    ['L5', { kind: 'likert' }],
    ['matrix-gap', { kind: 'matrix-gap' }],
    ['evidence', { kind: 'evidence' }],
    ['neg15', { kind: 'negative', perItem: 15 }],
    ['pos17', { kind: 'positive', perItem: 17 }],
    ['map a0 b20 c100', { kind: 'map', points: { a: 0, b: 20, c: 100 } }],
    [
      'pw -5:0 1.5:25 10:100',
      {
        kind: 'curve',
        points: [
          [-5, 0],
          [1.5, 25],
          [10, 100],
        ],
      },
    ],
    [
      'alloc 0.6*pw(a) 10:100 80:0; 0.4*pw(c+d) 10:0 55:100',
      {
        kind: 'allocation',
        terms: [
          {
            factor: 0.6,
            parts: ['a'],
            points: [
              [10, 100],
              [80, 0],
            ],
          },
          {
            factor: 0.4,
            parts: ['c', 'd'],
            points: [
              [10, 0],
              [55, 100],
            ],
          },
        ],
      },
    ],
  ])('reads %s', (text, score) => {
    expect(read(text)).toEqual(score);
  });

  it.each([
    ['', 0],
    ['likert', 0],
    ['L5 please', 2],
    ['neg0', 3],
    ['pos', 3],
    ['neg15x', 5],
    ['map', 3],
    ['map a0 a10', 7],
    ['map a120', 5],
    ['map a0 20', 7],
    ['pw 0:0', 6],
    ['pw 0:0 0:100', 7],
    ['pw 0:0 5:101', 9],
    ['pw 0:0 5', 8],
    ['alloc 0.5*pw(a) 0:0 100:100', 27],
    ['alloc pw(a) 0:0 100:100', 6],
    ['alloc 1*pw(a+a) 0:0 100:100', 13],
    ['alloc 1*pw(a 0:0 100:100', 12],
  ])('refuses "%s" and says that reading stopped at %i', (text, at) => {
    expect(parseScore(text)).toMatchObject({ ok: false, problem: { code: 'score-unreadable', text, at } });
  });

  it('reads back every curve that is written down', () => {
    const whole = fc.integer({ min: -100, max: 1000 });
    const xs = fc.uniqueArray(whole, { minLength: 2, maxLength: 12 });
    const heights = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(xs, heights, (places, scores) => {
        const points = places.toSorted((a, b) => a - b).map((x, nth) => [x, scores[nth] ?? 0]);
        const text = `pw ${points.map(([x, y]) => `${String(x)}:${String(y)}`).join(' ')}`;
        expect(read(text)).toEqual({ kind: 'curve', points });
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const score = parseScore(text);
        expect(score.ok || score.problem.at <= text.length).toBe(true);
      }),
    );
  });
});
