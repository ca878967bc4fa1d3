import type { Answer, AnswerValue } from '../../engagement/answer';
import { answerValueSchema } from '../../engagement/answer';
import { assertNever } from '../../result';
import type { LocalizedText } from '../../template/localizedText';
import type { Option, Question } from '../../template/question';
import { noneOfThese } from '../../template/scoreAnswer';
import type { Subject } from '../subject';

/** What a cell has to say, as the words of problems call it. */
export type CellKind = 'number' | 'option' | 'options' | 'allocation' | 'ranking' | 'text' | 'matrix';

/** Words of a table for answers that are no values, lower case. */
export interface StateWords {
  readonly dontKnow: readonly string[];
  readonly notApplicable: readonly string[];
}

/** A spreadsheet is kept from running a text by an apostrophe in front of it, which is no part of what was said. */
const guarded = /^'(?=[\s\0]*[=+\-@\t\r＝＋－＠])/u;
/** Between the words of several choices; a comma only where no option has one. */
const strongSeparators = /\s*[;\n|]\s*/;

/**
 * What a cell of a table answers: the words of an option or its letter, a step or its number, a number with point or
 * comma, JSON as a table of our own has it. Null: it says nothing the question can be answered with. Whether the value
 * fits the question is for `checkAnswer` to say.
 */
export function readCell(subject: Subject, cell: string, words: StateWords): Answer | null {
  const text = cell.trim().replace(guarded, '');
  const lower = text.toLowerCase();
  if (words.dontKnow.includes(lower)) return { state: 'dont-know' };
  for (const word of words.notApplicable) {
    const reason = lower.startsWith(`${word}:`) ? text.slice(word.length + 1).trim() : '';
    if (reason !== '') return { state: 'not-applicable', reason };
  }
  const value = valueOf(subject, text);
  return value === null ? null : { state: 'answered', value };
}

export function kindOf(subject: Subject): CellKind {
  if (subject.kind === 'symptom') return 'number';
  const kinds = {
    likert5: 'number',
    number: 'number',
    single: 'option',
    multi: 'options',
    rank: 'ranking',
    alloc: 'allocation',
    text: 'text',
    matrix: 'matrix',
  } as const satisfies Record<Question['type'], CellKind>;
  return kinds[subject.question.type];
}

function valueOf(subject: Subject, text: string): AnswerValue | null {
  if (subject.kind === 'symptom') return stepOf(subject.symptom.steps, text, 0);
  const { question } = subject;
  switch (question.type) {
    case 'likert5':
      return stepOf(question.anchors, text, 1);
    case 'number':
      return numberIn(text.replace(/\s*%.*$/u, '')) ?? numberIn(text.replace(/\s+\D.*$/u, ''));
    case 'single':
      return letterOf(question.options, text);
    case 'multi':
      return lettersOf([...question.options, { id: noneOfThese, text: question.none }], text);
    case 'rank':
      return lettersOf(question.options, text.replaceAll(/(^|[;\n|]\s*)\d+\.\s+/g, '$1'));
    case 'alloc':
      return json(text) ?? sharesOf(question.parts, text);
    case 'matrix':
      return json(text);
    case 'text':
      return text === '' ? null : text;
    default:
      return assertNever(question);
  }
}

function stepOf(steps: readonly LocalizedText[], text: string, first: 0 | 1): number | null {
  const place = steps.findIndex((step) => says(step, text));
  return place === -1 ? numberIn(text) : place + first;
}

function letterOf(options: readonly Option[], text: string): string | null {
  const option = options.find(({ id, text: words }) => id === text.toLowerCase() || says(words, text));
  return option?.id ?? null;
}

function lettersOf(options: readonly Option[], text: string): string[] | null {
  const listed = json(text);
  if (Array.isArray(listed)) return listed;
  const single = letterOf(options, text);
  if (single !== null) return [single];
  const parts = text.split(strongSeparators).filter((part) => part !== '');
  const found = (parts.length > 1 ? parts : text.split(/\s*,\s*/)).map((part) => letterOf(options, part));
  return found.every((letter) => letter !== null) ? found : null;
}

/** "Market work 40, Planned work 60", in the words of the parts or their letters. */
function sharesOf(parts: readonly Option[], text: string): Record<string, number> | null {
  const shares: Record<string, number> = {};
  const named = text.split(text.includes(';') ? /\s*;\s*/ : /,\s*(?=\D)/).filter((part) => part !== '');
  for (const each of named) {
    const found = /^(.*?)\s*[:=]?\s*(\d+)\s*%?$/su.exec(each);
    const letter = found === null ? null : letterOf(parts, found[1] ?? '');
    if (letter === null || shares[letter] !== undefined) return null;
    shares[letter] = Number(found?.[2]);
  }
  return named.length === 0 ? null : shares;
}

/** A number with point or comma. `1,200` could be either of two numbers, so it is none. */
function numberIn(text: string): number | null {
  if (!/^[+-]?\d+(?:[.,]\d+)?$/.test(text) || /^\d{1,3}[.,]\d{3}$/.test(text)) return null;
  return Number(text.replace(',', '.'));
}

function json(text: string): AnswerValue | null {
  if (!/^[[{]/.test(text)) return null;
  try {
    return answerValueSchema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}

function says(words: LocalizedText, text: string): boolean {
  return Object.values(words).some((each) => each?.trim().toLowerCase() === text.toLowerCase());
}
