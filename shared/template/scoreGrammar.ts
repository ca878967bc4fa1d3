import { fail, ok, type Result } from '../result';
import { isEqual } from './compare';
import type { Point } from './curve';
import { Scanner } from './scanner';

/** One weighted curve over the sum of some parts of an allocation. */
export interface AllocationTerm {
  readonly factor: number;
  readonly parts: readonly string[];
  readonly points: readonly Point[];
}

/** How an answer becomes a score of 0 to 100 (section 2.1). */
export type Score =
  /** Steps 1 to 5 stand for 0, 25, 50, 75 and 100. */
  | { readonly kind: 'likert' }
  /** Points per option letter. */
  | { readonly kind: 'map'; readonly points: Readonly<Record<string, number>> }
  /** 100, less so much for each ticked option, never below 0. */
  | { readonly kind: 'negative'; readonly perItem: number }
  /** So much for each ticked option, never above 100. */
  | { readonly kind: 'positive'; readonly perItem: number }
  | { readonly kind: 'curve'; readonly points: readonly Point[] }
  /** The factors sum to 1. */
  | { readonly kind: 'allocation'; readonly terms: readonly AllocationTerm[] }
  /** Mean distance of current from required levels. */
  | { readonly kind: 'matrix-gap' }
  /** Stored and reported, never scored. */
  | { readonly kind: 'evidence' };

export interface ScoreProblem {
  readonly code: 'score-unreadable';
  readonly text: string;
  /** 0-based position in the text from which it could not be read. */
  readonly at: number;
  /** What should have stood there. */
  readonly expected: string;
}

type Read<Value> = Result<Value, { readonly at: number; readonly expected: string }>;

/**
 * Reads the score grammar of section 2.1: `L5`, `map a0 b20`, `neg15`, `pos17`, `pw 0:0 10:100`,
 * `alloc 0.5*pw(a+b) 0:0 50:100; 0.5*pw(c) 0:100 50:0`, `matrix-gap` or `evidence`.
 * Refuses: score-unreadable, with the place.
 */
export function parseScore(text: string): Result<Score, ScoreProblem> {
  const scanner = new Scanner(text);
  const score = readScore(scanner);
  if (!score.ok) return fail({ code: 'score-unreadable', text, ...score.problem });
  if (!scanner.isAtEnd())
    return fail({ code: 'score-unreadable', text, at: scanner.at, expected: 'the end of the text' });
  return score;
}

function readScore(scanner: Scanner): Read<Score> {
  if (scanner.takeWord('L5')) return ok({ kind: 'likert' });
  if (scanner.takeWord('matrix-gap')) return ok({ kind: 'matrix-gap' });
  if (scanner.takeWord('evidence')) return ok({ kind: 'evidence' });
  if (scanner.takeWord('map')) return readMap(scanner);
  if (scanner.takeWord('alloc')) return readAllocation(scanner);
  if (scanner.takeWord('pw')) {
    const points = readPoints(scanner);
    return points.ok ? ok({ kind: 'curve', points: points.value }) : points;
  }
  if (scanner.take('neg')) return readPerItem(scanner, 'negative');
  if (scanner.take('pos')) return readPerItem(scanner, 'positive');
  return refuse(scanner, 'L5, map, neg, pos, pw, alloc, matrix-gap or evidence');
}

function readPerItem(scanner: Scanner, kind: 'negative' | 'positive'): Read<Score> {
  const at = scanner.at;
  const perItem = scanner.takeNumber();
  if (perItem === null || perItem <= 0 || perItem > 100)
    return fail({ at, expected: 'the points for each ticked option, more than 0 and at most 100' });
  return ok({ kind, perItem });
}

function readMap(scanner: Scanner): Read<Score> {
  const points: Record<string, number> = {};
  do {
    scanner.skipSpaces();
    const at = scanner.at;
    const letter = scanner.takeLetter();
    if (letter === null) return fail({ at, expected: 'an option with its points, such as b20' });
    if (letter in points) return fail({ at, expected: `each option once; ${letter} is there twice` });
    const score = readScorePoints(scanner);
    if (!score.ok) return score;
    points[letter] = score.value;
  } while (!scanner.isAtEnd());
  return ok({ kind: 'map', points });
}

function readAllocation(scanner: Scanner): Read<Score> {
  const terms: AllocationTerm[] = [];
  do {
    const term = readTerm(scanner);
    if (!term.ok) return term;
    terms.push(term.value);
    scanner.skipSpaces();
  } while (scanner.take(';'));
  const sum = terms.reduce((total, term) => total + term.factor, 0);
  if (!isEqual(sum, 1)) return refuse(scanner, `factors that sum to 1; they sum to ${sum}`);
  return ok({ kind: 'allocation', terms });
}

function readTerm(scanner: Scanner): Read<AllocationTerm> {
  scanner.skipSpaces();
  const factor = scanner.takeNumber();
  if (factor === null) return refuse(scanner, 'a factor, such as 0.5');
  if (!scanner.take('*pw(')) return refuse(scanner, '*pw( after the factor');
  const parts: string[] = [];
  do {
    const at = scanner.at;
    const part = scanner.takeLetter();
    if (part === null) return fail({ at, expected: 'the letter of a part' });
    if (parts.includes(part)) return fail({ at, expected: `each part once; ${part} is there twice` });
    parts.push(part);
  } while (scanner.take('+'));
  if (!scanner.take(')')) return refuse(scanner, '+ and another part, or )');
  const points = readPoints(scanner);
  return points.ok ? ok({ factor, parts, points: points.value }) : points;
}

function readPoints(scanner: Scanner): Read<readonly Point[]> {
  const points: Point[] = [];
  for (;;) {
    scanner.skipSpaces();
    const at = scanner.at;
    const x = scanner.takeNumber();
    if (x === null) break;
    const last = points.at(-1);
    if (last !== undefined && x <= last[0])
      return fail({ at, expected: `a point further to the right than ${last[0]}` });
    if (!scanner.take(':')) return refuse(scanner, 'a colon and the score at that point');
    const y = readScorePoints(scanner);
    if (!y.ok) return y;
    points.push([x, y.value]);
  }
  return points.length >= 2 ? ok(points) : refuse(scanner, 'a curve point such as 3:60; a curve needs two');
}

function readScorePoints(scanner: Scanner): Read<number> {
  const at = scanner.at;
  const points = scanner.takeNumber();
  return points === null || points < 0 || points > 100
    ? fail({ at, expected: 'a score from 0 to 100' })
    : ok(points);
}

function refuse(scanner: Scanner, expected: string): Read<never> {
  return fail({ at: scanner.at, expected });
}
