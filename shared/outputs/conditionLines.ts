import { evaluateNumber, holds } from '../situation/evaluate';
import type { Sources } from '../situation/sources';
import type { Comparison, Condition, NumberExpression } from '../template/expression';

/** One thing a condition asks, with what was found. */
export type ConditionLine =
  | {
      readonly kind: 'comparison';
      readonly comparison: Comparison;
      readonly of: NumberExpression;
      /** Null where what is needed is missing. */
      readonly value: number | null;
      readonly threshold: number | null;
      readonly isMet: boolean | null;
    }
  /** A condition over options or grades. */
  | { readonly kind: 'other'; readonly of: Condition; readonly isMet: boolean | null };

/** True, false, or null while a missing value leaves it open: then neither it nor its negation holds (ruling 2). */
export function conditionState(condition: Condition, sources: Sources): boolean | null {
  if (holds(condition, sources)) return true;
  return holds({ op: 'not', of: condition }, sources) ? false : null;
}

/** What a condition rests on, flat: joined and negated conditions give the lines of their parts. */
export function conditionLines(condition: Condition, sources: Sources): readonly ConditionLine[] {
  switch (condition.op) {
    case 'all':
    case 'any':
      return condition.of.flatMap((each) => conditionLines(each, sources));
    case 'not':
      return conditionLines(condition.of, sources);
    case 'fact-is':
    case 'most-frequent-in':
    case 'no-answer-in':
    case 'first-target-grade-is':
      return [{ kind: 'other', of: condition, isMet: conditionState(condition, sources) }];
    default:
      return [
        {
          kind: 'comparison',
          comparison: condition.op,
          of: condition.left,
          value: evaluateNumber(condition.left, sources),
          threshold: evaluateNumber(condition.right, sources),
          isMet: conditionState(condition, sources),
        },
      ];
  }
}
