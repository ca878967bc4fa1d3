import type { AnswerValue } from '../engagement/answer';
import { assertNever, fail, ok, type Result } from '../result';
import { noneOfThese } from '../template/scoreAnswer';
import type { AnswerShape } from './answerShape';
import type { AnswerProblem } from './problem';

type Complete = Result<AnswerValue, AnswerProblem>;
type Shape<Kind extends AnswerShape['kind']> = Extract<AnswerShape, { kind: Kind }>;

/**
 * The finished value in its normal form: ticked options by letter, an allocation with a number for every part.
 * Refuses what is not finished or not allowed, with what is missing.
 */
export function completeAnswer(question: string, shape: AnswerShape): Complete {
  switch (shape.kind) {
    case 'number':
      return completeNumber(question, shape);
    case 'option':
      return ok(shape.value);
    case 'options':
      return completeOptions(question, shape.value);
    case 'allocation':
      return completeAllocation(question, shape);
    case 'ranking': {
      const missing = shape.options.filter((option) => !shape.value.includes(option));
      return missing.length > 0
        ? fail({ code: 'ranking-incomplete', question, missing })
        : ok([...shape.value]);
    }
    case 'text':
      return shape.value.trim() === '' ? fail({ code: 'answer-empty', question }) : ok(shape.value);
    case 'matrix':
      return completeMatrix(question, shape);
    default:
      return assertNever(shape);
  }
}

function completeNumber(question: string, { value, min, max, isWhole }: Shape<'number'>): Complete {
  // Written so that NaN, which compares false with everything, is refused too.
  if (!(value >= min && value <= max))
    return fail({ code: 'answer-out-of-range', question, min, max, found: value });
  if (isWhole && !Number.isInteger(value)) return fail({ code: 'answer-not-whole', question, found: value });
  return ok(value);
}

function completeOptions(question: string, letters: readonly string[]): Complete {
  if (letters.length === 0) return fail({ code: 'answer-empty', question });
  if (letters.includes(noneOfThese) && letters.length > 1)
    return fail({ code: 'none-with-others', question });
  return ok(letters.toSorted());
}

function completeAllocation(question: string, { value, parts }: Shape<'allocation'>): Complete {
  const shares = parts.map((part) => [part, value[part] ?? 0] as const);
  const broken = shares.find(([, share]) => !Number.isInteger(share));
  if (broken !== undefined) return fail({ code: 'answer-not-whole', question, found: broken[1] });
  const outside = shares.find(([, share]) => share < 0 || share > 100);
  if (outside !== undefined)
    return fail({ code: 'answer-out-of-range', question, min: 0, max: 100, found: outside[1] });
  const sum = shares.reduce((total, [, share]) => total + share, 0);
  return sum === 100
    ? ok(Object.fromEntries(shares))
    : fail({ code: 'allocation-not-100', question, found: sum });
}

function completeMatrix(question: string, { current, required, rows }: Shape<'matrix'>): Complete {
  const lengths = [current.length, required.length];
  if (lengths.some((length) => length > rows))
    return fail({ code: 'matrix-incomplete', question, expected: rows, found: Math.max(...lengths) });
  const [now, needed] = [filled(current), filled(required)];
  const found = Math.min(now.length, needed.length);
  return found === rows
    ? ok({ current: now, required: needed })
    : fail({ code: 'matrix-incomplete', question, expected: rows, found });
}

function filled(levels: readonly (number | null)[]): number[] {
  return levels.filter((level) => level !== null);
}
