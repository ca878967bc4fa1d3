import type { AnswerValue } from '../../engagement/answer';
import type { ExchangeAnswer } from '../../file/exchangeFile';
import type { QuestionType } from '../../template/question';
import type { Template } from '../../template/template';

/**
 * Answers as one would note them on paper: per question or symptom one cell per respondent, split by spaces.
 * `.` not asked, `?` don't know, `NA` not applicable; otherwise a number, a letter, letters run together (`abd`; `z` =
 * none), parts of an allocation with slashes (`45/35/20`), levels current/required as digits (`3323/4344`), or a text
 * with underscores for spaces.
 */
export type AnswersTable = Readonly<Record<string, string>>;

/**
 * Turns a table into exchange answers, one respondent after the other, each in the order of the table.
 *
 * @param respondents ids in the order of the cells
 * @param template tells the type of each question; what its options and ranges allow is not checked here
 * @param reasons why a question is not applicable, by question, for every `NA`
 * @throws Error naming question and cell when the table is malformed: it is source text, so that is a bug
 */
export function readAnswersTable(
  table: AnswersTable,
  respondents: readonly string[],
  template: Pick<Template, 'questions' | 'symptoms'>,
  reasons: Readonly<Record<string, string>> = {},
): ExchangeAnswer[] {
  const types = new Map<string, QuestionType>([
    ...template.symptoms.map(({ id }) => [id, 'number'] as const),
    ...template.questions.map(({ id, type }) => [id, type] as const),
  ]);
  const rows = Object.entries(table).map(([question, line]) => {
    const type = types.get(question);
    if (type === undefined) throw new Error(`The template asks no question ${question}.`);
    const cells = line.split(' ');
    if (cells.length !== respondents.length) {
      throw new Error(`${question}: ${cells.length} cells for ${respondents.length} respondents.`);
    }
    return { question, type, cells };
  });
  return respondents.flatMap((respondent, column) =>
    rows.flatMap(({ question, type, cells }) => {
      const cell = cells[column];
      if (cell === undefined || cell === '.') return [];
      return [readCell({ respondent, question }, type, cell, reasons[question])];
    }),
  );
}

function readCell(
  place: Pick<ExchangeAnswer, 'respondent' | 'question'>,
  type: QuestionType,
  cell: string,
  reason: string | undefined,
): ExchangeAnswer {
  if (cell === '?') return { ...place, state: 'dont-know' };
  if (cell !== 'NA') return { ...place, state: 'answered', value: readValue(place.question, type, cell) };
  if (reason === undefined) throw new Error(`${place.question}: NA needs a reason.`);
  return { ...place, state: 'not-applicable', reason };
}

const shapes: Record<QuestionType, RegExp> = {
  likert5: /^[1-5]$/,
  number: /^-?\d+(\.\d+)?$/,
  single: /^[a-y]$/,
  multi: /^([a-y]+|z)$/,
  rank: /^[a-y]+$/,
  alloc: /^\d+(\/\d+)+$/,
  matrix: /^[0-5]+\/[0-5]+$/,
  text: /^\S+$/,
};

function readValue(question: string, type: QuestionType, cell: string): AnswerValue {
  if (!shapes[type].test(cell)) throw new Error(`${question}: “${cell}” is no ${type} answer.`);
  switch (type) {
    case 'likert5':
    case 'number':
      return Number(cell);
    case 'single':
      return cell;
    case 'multi':
    case 'rank':
      return Array.from(cell);
    case 'alloc':
      return Object.fromEntries(cell.split('/').map((part, index) => [letterAt(index), Number(part)]));
    case 'matrix': {
      const [current = '', required = ''] = cell.split('/');
      return { current: Array.from(current, Number), required: Array.from(required, Number) };
    }
    case 'text':
      return cell.replaceAll('_', ' ');
  }
}

const letterAt = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
