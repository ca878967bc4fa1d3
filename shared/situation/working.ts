import type { Comparison, Condition, NumberExpression } from '../template/expression';
import { evaluateNumber, explainCondition } from './evaluate';
import type { Lookup } from './lookUp';
import type { Sources } from './sources';

/** How a number of a rule is worked out, step by step; null where something it needs is missing. */
export type Working =
  | { readonly op: 'number'; readonly value: number }
  | { readonly op: 'fact'; readonly fact: string; readonly value: number | null }
  | {
      readonly op: 'curve';
      readonly of: Working;
      readonly points: readonly (readonly [x: number, y: number])[];
      readonly value: number | null;
    }
  | {
      readonly op: 'sum' | 'product' | 'difference' | 'least' | 'greatest';
      readonly of: readonly Working[];
      readonly value: number | null;
    }
  /** The cases that were looked at, in order, and what the first that holds, or none, leads to. */
  | {
      readonly op: 'choose';
      readonly asked: readonly ConditionWorking[];
      /** Null while a blank fact leaves open which case it is. */
      readonly then: Working | null;
      readonly value: number | null;
    }
  | { readonly op: 'look-up'; readonly of: Lookup; readonly value: number | null };

/** What a condition was held against; `isMet` is null while something missing leaves it open (ruling 2). */
export type ConditionWorking = { readonly isMet: boolean | null } & (
  | { readonly op: 'all' | 'any' | 'not'; readonly of: readonly ConditionWorking[] }
  | {
      readonly op: 'compare';
      readonly comparison: Comparison;
      readonly left: Working;
      readonly right: Working;
    }
  | { readonly op: 'fact-is'; readonly fact: string; readonly option: string; readonly found: string | null }
  | {
      readonly op: 'other';
      readonly of: Extract<Condition, { op: 'most-frequent-in' | 'no-answer-in' | 'first-target-grade-is' }>;
    }
);

/** The working of a number: its value follows from its innermost steps alone. */
export function workingOf(expression: NumberExpression, sources: Sources): Working {
  const value = evaluateNumber(expression, sources);
  switch (expression.op) {
    case 'number':
      return { op: 'number', value: expression.value };
    case 'fact':
      return { op: 'fact', fact: expression.fact, value };
    case 'curve':
      return { op: 'curve', of: workingOf(expression.of, sources), points: expression.points, value };
    case 'sum':
    case 'product':
    case 'difference':
    case 'least':
    case 'greatest':
      return { op: expression.op, of: expression.of.map((each) => workingOf(each, sources)), value };
    case 'choose':
      return choice(expression, sources);
    default:
      return { op: 'look-up', of: expression, value };
  }
}

/** The working of a condition, with the workings of the numbers it compares. */
export function conditionWorking(condition: Condition, sources: Sources): ConditionWorking {
  const isMet = explainCondition(condition, sources).value;
  switch (condition.op) {
    case 'all':
    case 'any':
      return { op: condition.op, of: condition.of.map((each) => conditionWorking(each, sources)), isMet };
    case 'not':
      return { op: 'not', of: [conditionWorking(condition.of, sources)], isMet };
    case 'fact-is': {
      const { fact, option } = condition;
      return { op: 'fact-is', fact, option, found: sources.factOption(fact), isMet };
    }
    case 'most-frequent-in':
    case 'no-answer-in':
    case 'first-target-grade-is':
      return { op: 'other', of: condition, isMet };
    default: {
      const [left, right] = [workingOf(condition.left, sources), workingOf(condition.right, sources)];
      return { op: 'compare', comparison: condition.op, left, right, isMet };
    }
  }
}

/** The first case that holds, or that a blank fact leaves open, settles it. */
function choice(
  { cases, otherwise }: Extract<NumberExpression, { op: 'choose' }>,
  sources: Sources,
): Working {
  const asked: ConditionWorking[] = [];
  for (const { when, then } of cases) {
    asked.push(conditionWorking(when, sources));
    const { value: isMet, missingFacts } = explainCondition(when, sources);
    if (isMet === true) return taken(asked, workingOf(then, sources));
    if (missingFacts.length > 0) return { op: 'choose', asked, then: null, value: null };
  }
  return taken(asked, workingOf(otherwise, sources));
}

function taken(asked: readonly ConditionWorking[], then: Working): Working {
  return { op: 'choose', asked, then, value: then.value };
}
