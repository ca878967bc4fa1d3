import { assertNever } from '../result';
import { isAtLeast, isAtMost, isEqual, isLessThan, isMoreThan } from '../template/compare';
import { onCurve } from '../template/curve';
import type { Comparison, Condition, NumberExpression } from '../template/expression';
import { lookUp } from './lookUp';
import type { Sources } from './sources';

/** What a rule comes to, and the blank facts that kept it from coming to anything. */
export interface Evaluated<Value> {
  readonly value: Value | null;
  /** Empty when there is a value, and when something other than a fact is missing. */
  readonly missingFacts: readonly string[];
}

/** The number a rule works out to, or null when something it needs is missing. */
export function evaluateNumber(expression: NumberExpression, sources: Sources): number | null {
  return explainNumber(expression, sources).value;
}

/**
 * Whether a condition holds. A value within 1e-9 of a threshold counts as equal to it (ruling 1). What rests on a
 * missing value does not hold, and neither does its negation (ruling 2).
 */
export function holds(condition: Condition, sources: Sources): boolean {
  return explainCondition(condition, sources).value === true;
}

/** As `evaluateNumber`, with the blank facts in the way. */
export function explainNumber(expression: NumberExpression, sources: Sources): Evaluated<number> {
  switch (expression.op) {
    case 'number':
      return known(expression.value);
    case 'fact':
      return fromFact(expression.fact, sources.fact(expression.fact));
    case 'curve':
      return computed([expression.of], sources, ([x]) => onCurve(expression.points, x));
    case 'sum':
      return computed(expression.of, sources, (values) => values.reduce((sum, value) => sum + value, 0));
    case 'product':
      return computed(expression.of, sources, (values) => values.reduce((all, value) => all * value, 1));
    case 'difference':
      return computed(expression.of, sources, ([from, take]) => from - take);
    case 'least':
      return computed(expression.of, sources, (values) => Math.min(...values));
    case 'greatest':
      return computed(expression.of, sources, (values) => Math.max(...values));
    case 'choose':
      return chosen(expression, sources);
    default:
      return known(lookUp(expression, sources));
  }
}

/** A case whose condition rests on a blank fact makes the whole null: another case might be the right one. */
function chosen(
  { cases, otherwise }: Extract<NumberExpression, { op: 'choose' }>,
  sources: Sources,
): Evaluated<number> {
  for (const { when, then } of cases) {
    const condition = explainCondition(when, sources);
    if (condition.value === true) return explainNumber(then, sources);
    if (condition.missingFacts.length > 0) return { value: null, missingFacts: condition.missingFacts };
  }
  return explainNumber(otherwise, sources);
}

/** True, false, or null while a missing value leaves it open, with the blank facts in the way. */
export function explainCondition(condition: Condition, sources: Sources): Evaluated<boolean> {
  switch (condition.op) {
    case 'all':
      return joined(condition.of, sources, false);
    case 'any':
      return joined(condition.of, sources, true);
    case 'not': {
      const { value, missingFacts } = explainCondition(condition.of, sources);
      return { value: value === null ? null : !value, missingFacts };
    }
    case 'fact-is': {
      const option = sources.factOption(condition.fact);
      return fromFact(condition.fact, option === null ? null : option === condition.option);
    }
    case 'most-frequent-in': {
      const option = sources.mostFrequentOption(condition.question);
      return known(option === null ? null : condition.options.includes(option));
    }
    case 'no-answer-in': {
      const options = sources.chosenOptions(condition.question);
      return known(options === null ? null : !options.some((option) => condition.options.includes(option)));
    }
    case 'first-target-grade-is': {
      const grade = sources.firstTargetGrade();
      return known(grade === null ? null : grade === condition.grade);
    }
    default:
      return computed([condition.left, condition.right], sources, ([left, right]) =>
        compare(condition.op, left, right),
      );
  }
}

/** Conditions side by side: one that comes to `deciding` settles it, whatever else is missing. */
function joined(conditions: readonly Condition[], sources: Sources, deciding: boolean): Evaluated<boolean> {
  const results = conditions.map((condition) => explainCondition(condition, sources));
  if (results.some(({ value }) => value === deciding)) return known(deciding);
  return results.some(({ value }) => value === null) ? missing(results) : known(!deciding);
}

function compare(comparison: Comparison, left: number, right: number): boolean {
  switch (comparison) {
    case 'at-least':
      return isAtLeast(left, right);
    case 'more-than':
      return isMoreThan(left, right);
    case 'at-most':
      return isAtMost(left, right);
    case 'less-than':
      return isLessThan(left, right);
    case 'equals':
      return isEqual(left, right);
    default:
      return assertNever(comparison);
  }
}

type Numbers<Operands extends readonly NumberExpression[]> = { readonly [Key in keyof Operands]: number };

/** Computes over the operands, or gives null when one of them is missing. */
function computed<const Operands extends readonly NumberExpression[], Value>(
  operands: Operands,
  sources: Sources,
  compute: (values: Numbers<Operands>) => Value,
): Evaluated<Value> {
  const results = operands.map((operand) => explainNumber(operand, sources));
  const values = results.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length < operands.length) return missing(results);
  return known(compute(values as unknown as Numbers<Operands>));
}

function known<Value>(value: Value | null): Evaluated<Value> {
  return { value, missingFacts: [] };
}

function fromFact<Value>(fact: string, value: Value | null): Evaluated<Value> {
  return { value, missingFacts: value === null ? [fact] : [] };
}

function missing(results: readonly Evaluated<unknown>[]): Evaluated<never> {
  return { value: null, missingFacts: [...new Set(results.flatMap(({ missingFacts }) => missingFacts))] };
}
