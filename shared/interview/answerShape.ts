import type { DraftValue } from '../engagement/answer';
import { assertNever, fail, ok, type Result } from '../result';
import type { Option } from '../template/question';
import { noneOfThese } from '../template/scoreAnswer';
import type { AnswerProblem, ExpectedValue } from './problem';
import type { Subject } from './subject';

type Level = number | null;

/** A value of the right kind for its question, complete or not, with what completeness is measured by. */
export type AnswerShape =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly min: number;
      readonly max: number;
      readonly isWhole: boolean;
    }
  | { readonly kind: 'option'; readonly value: string }
  | { readonly kind: 'options'; readonly value: readonly string[] }
  | {
      readonly kind: 'allocation';
      readonly value: Readonly<Record<string, number>>;
      readonly parts: readonly string[];
    }
  | { readonly kind: 'ranking'; readonly value: readonly string[]; readonly options: readonly string[] }
  | { readonly kind: 'text'; readonly value: string }
  | {
      readonly kind: 'matrix';
      readonly current: readonly Level[];
      readonly required: readonly Level[];
      readonly rows: number;
    };

type Read = Result<AnswerShape, AnswerProblem>;

/**
 * Reads a value as its question wants it; all that is asked of a draft (section 2.1).
 * Refuses: answer-type, answer-option-unknown, answer-option-repeated.
 */
export function readShape(subject: Subject, value: DraftValue): Read {
  if (subject.kind === 'symptom') {
    const max = subject.symptom.steps.length - 1;
    return readNumber(subject.id, value, { min: 0, max, isWhole: true });
  }
  const { question, rows } = subject;
  switch (question.type) {
    case 'likert5':
      return readNumber(question.id, value, { min: 1, max: question.anchors.length, isWhole: true });
    case 'number':
      return readNumber(question.id, value, { min: question.min, max: question.max, isWhole: false });
    case 'single':
      return readOption(question.id, value, lettersOf(question.options));
    case 'multi': {
      const letters = readLetters(
        question.id,
        value,
        [...lettersOf(question.options), noneOfThese],
        'options',
      );
      return letters.ok ? ok({ kind: 'options', value: letters.value }) : letters;
    }
    case 'rank': {
      const options = lettersOf(question.options);
      const letters = readLetters(question.id, value, options, 'ranking');
      return letters.ok ? ok({ kind: 'ranking', value: letters.value, options }) : letters;
    }
    case 'alloc':
      return readAllocation(question.id, value, lettersOf(question.parts));
    case 'text':
      return typeof value === 'string' ? ok({ kind: 'text', value }) : wrongType(question.id, 'text');
    case 'matrix':
      return isLevels(value) ? ok({ kind: 'matrix', ...value, rows }) : wrongType(question.id, 'matrix');
    default:
      return assertNever(question);
  }
}

function readNumber(
  question: string,
  value: DraftValue,
  limits: { min: number; max: number; isWhole: boolean },
): Read {
  return typeof value === 'number' ? ok({ kind: 'number', value, ...limits }) : wrongType(question, 'number');
}

function readOption(question: string, value: DraftValue, known: readonly string[]): Read {
  if (typeof value !== 'string') return wrongType(question, 'option');
  return known.includes(value) ? ok({ kind: 'option', value }) : unknownOption(question, value, known);
}

function readAllocation(question: string, value: DraftValue, parts: readonly string[]): Read {
  if (typeof value !== 'object' || Array.isArray(value) || isLevels(value))
    return wrongType(question, 'allocation');
  const strange = Object.keys(value).find((part) => !parts.includes(part));
  if (strange !== undefined) return unknownOption(question, strange, parts);
  return ok({ kind: 'allocation', value, parts });
}

function readLetters(
  question: string,
  value: DraftValue,
  known: readonly string[],
  expected: ExpectedValue,
): Result<readonly string[], AnswerProblem> {
  if (!Array.isArray(value)) return wrongType(question, expected);
  const strange = value.find((letter) => !known.includes(letter));
  if (strange !== undefined) return unknownOption(question, strange, known);
  const repeated = value.find((letter, place) => value.indexOf(letter) !== place);
  if (repeated !== undefined) return fail({ code: 'answer-option-repeated', question, option: repeated });
  return ok(value);
}

function wrongType(question: string, expected: ExpectedValue) {
  return fail<AnswerProblem>({ code: 'answer-type', question, expected });
}

function unknownOption(question: string, found: string, known: readonly string[]) {
  return fail<AnswerProblem>({ code: 'answer-option-unknown', question, found, known });
}

function lettersOf(options: readonly Option[]): readonly string[] {
  return options.map(({ id }) => id);
}

function isLevels(value: DraftValue): value is Extract<DraftValue, { current: unknown }> {
  return typeof value === 'object' && 'current' in value && Array.isArray(value.current);
}
