import type { FactValue } from '../engagement/engagement';
import { fail, ok, type Result } from '../result';
import type { Fact } from '../template/question';
import type { FactProblem } from './problem';

/**
 * The value if the line of the fact sheet takes it (section 2.2).
 * Refuses: fact-type, fact-out-of-range, fact-option-unknown.
 */
export function checkFact(fact: Fact, value: FactValue): Result<FactValue, FactProblem> {
  if (fact.type === 'number') {
    if (typeof value !== 'number') return fail({ code: 'fact-type', fact: fact.id, expected: 'number' });
    const { min, max } = fact;
    return value >= min && value <= max
      ? ok(value)
      : fail({ code: 'fact-out-of-range', fact: fact.id, min, max, found: value });
  }
  if (typeof value !== 'string') return fail({ code: 'fact-type', fact: fact.id, expected: 'option' });
  const known = fact.options.map(({ id }) => id);
  return known.includes(value)
    ? ok(value)
    : fail({ code: 'fact-option-unknown', fact: fact.id, found: value, known });
}
