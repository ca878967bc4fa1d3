import type { VerdictLevel } from '../assessment/assessment';
import { evaluateNumber } from '../situation/evaluate';
import { factSources, noSources } from '../situation/sources';
import { isMoreThan } from '../template/compare';
import type { LocalizedText } from '../template/localizedText';
import type { Assessed } from './assessed';

export interface CostLine {
  readonly id: string;
  readonly situation: string;
  readonly dimension: string;
  readonly value: number;
  /** `{{value}}` stands for the figure. */
  readonly says: LocalizedText;
  readonly basis: LocalizedText;
}

export interface CostOfWaiting {
  readonly lines: readonly CostLine[];
  readonly caveat: LocalizedText;
}

/** Levels at which something is waiting to be done. */
const pressing: ReadonlySet<VerdictLevel> = new Set(['now', 'quarter', 'watch']);

/**
 * What waiting costs, for situations that ask for something, in template order; null unless the client gave figures
 * for at least one (section 5.7, point 8). Facts only: nothing in it leads to one person.
 */
export function costOfWaiting({ template, engagement, assessment }: Assessed): CostOfWaiting | null {
  const known = template.outputs.costOfWaiting;
  if (known === undefined) return null;
  const sources = { ...noSources, ...factSources(engagement.facts) };
  const lines = known.items.flatMap(({ id, situation, value, says, basis }): readonly CostLine[] => {
    const verdict = assessment.verdicts[situation];
    const figure = evaluateNumber(value, sources);
    if (verdict === undefined || !pressing.has(verdict.level) || figure === null || !isMoreThan(figure, 0))
      return [];
    return [{ id, situation, dimension: verdict.dimension, value: figure, says, basis }];
  });
  return lines.length === 0 ? null : { lines, caveat: known.caveat };
}
