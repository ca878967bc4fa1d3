import { assertNever } from '../result';
import { onCurve } from './curve';
import type { AllocationTerm, Score } from './scoreGrammar';

interface Levels {
  readonly current: readonly number[];
  readonly required: readonly number[];
}

/** The values an answer can have, whatever they are stored in. */
export type ScorableValue = number | string | readonly string[] | Readonly<Record<string, number>> | Levels;

/** Stands for "none of these" in a multiple choice: ticked, but not an item. */
export const noneOfThese = 'z';

/**
 * Score x of an answer, 0 to 100 (section 3.1), before a cap of its question. Null for evidence, for a matrix in which
 * nothing is required (ruling 5), and for a value of another shape than the score reads.
 */
export function scoreAnswer(score: Score, value: ScorableValue): number | null {
  switch (score.kind) {
    case 'likert':
      return typeof value === 'number' ? (value - 1) * 25 : null;
    case 'map':
      return typeof value === 'string' ? (score.points[value] ?? null) : null;
    case 'negative':
      return isList(value) ? Math.max(0, 100 - score.perItem * itemsIn(value)) : null;
    case 'positive':
      return isList(value) ? Math.min(100, score.perItem * itemsIn(value)) : null;
    case 'curve':
      return typeof value === 'number' ? onCurve(score.points, value) : null;
    case 'allocation':
      return isAllocation(value) ? scoreAllocation(score.terms, value) : null;
    case 'matrix-gap':
      return isLevels(value) ? scoreGap(value) : null;
    case 'evidence':
      return null;
    default:
      return assertNever(score);
  }
}

function itemsIn(letters: readonly string[]): number {
  return letters.filter((letter) => letter !== noneOfThese).length;
}

function scoreAllocation(terms: readonly AllocationTerm[], shares: Readonly<Record<string, number>>): number {
  return terms.reduce((total, { factor, parts, points }) => {
    const share = parts.reduce((sum, part) => sum + (shares[part] ?? 0), 0);
    return total + factor * onCurve(points, share);
  }, 0);
}

/** 100 at no gap, 0 at three levels or more short on average; rows in which nothing is required do not count. */
function scoreGap({ current, required }: Levels): number | null {
  const gaps = required.flatMap((level, row) =>
    level > 0 ? [Math.max(0, level - (current[row] ?? 0))] : [],
  );
  if (gaps.length === 0) return null;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return Math.max(0, 100 * (1 - mean / 3));
}

function isList(value: ScorableValue): value is readonly string[] {
  return Array.isArray(value);
}

function isLevels(value: ScorableValue): value is Levels {
  return typeof value === 'object' && 'current' in value && Array.isArray(value.current);
}

function isAllocation(value: ScorableValue): value is Readonly<Record<string, number>> {
  return typeof value === 'object' && !isList(value) && !isLevels(value);
}
