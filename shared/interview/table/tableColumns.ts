import { fail, ok, type Result } from '../../result';
import type { Template } from '../../template/template';
import { subjectOf } from '../subject';
import type { TableProblem } from './tableProblem';

/** Rows of cells, the first of which names the columns. */
export type TableCells = readonly (readonly string[])[];

/** How a table is laid out; columns from 0. */
export type TableLayout = LongLayout | WideLayout;

/** A row for each answer, as our own tables are. */
export interface LongLayout extends PersonColumns {
  readonly kind: 'long';
  readonly question: number;
  readonly answer: number;
  readonly state: number | null;
  readonly words: number | null;
}

/** A row for each person, a column for each question, as forms on the web hand out. */
export interface WideLayout extends PersonColumns {
  readonly kind: 'wide';
  readonly questions: readonly WideColumn[];
}

export interface PersonColumns {
  readonly respondent: number | null;
  readonly group: number | null;
}

export interface WideColumn {
  readonly column: number;
  readonly question: string;
}

const mostNamed = 5;

/** Finds out how a table is laid out by its first row. Refuses: table-without-questions. */
export function tableLayout(template: Template, cells: TableCells): Result<TableLayout, TableProblem> {
  const head = (cells[0] ?? []).map((cell) => cell.trim());
  const names = head.map((cell) => cell.toLowerCase());
  const at = (...wanted: readonly string[]): number | null => {
    const column = names.findIndex((name) => wanted.includes(name));
    return column === -1 ? null : column;
  };
  const people = { respondent: at('respondent', 'person', 'name', 'title'), group: at('group') };
  const question = at('question');
  const answer = at('answer');
  if (question !== null && answer !== null)
    return ok({ kind: 'long', question, answer, ...people, state: at('state'), words: at('in words') });
  const byPrompt = questionsByPrompt(template);
  const questions = head.flatMap((cell, column) => {
    const id = subjectOf(template, cell) === undefined ? byPrompt.get(cell.toLowerCase()) : cell;
    return id === undefined ? [] : [{ column, question: id }];
  });
  if (questions.length > 0) return ok({ kind: 'wide', questions, ...people });
  return fail({ code: 'table-without-questions', found: head.slice(0, mostNamed).join(', ').slice(0, 200) });
}

function questionsByPrompt({ symptoms, questions }: Template): ReadonlyMap<string, string> {
  return new Map(
    [...symptoms, ...questions].flatMap(({ id, prompt }) =>
      Object.values(prompt).flatMap((words) =>
        words === undefined ? [] : [[words.trim().toLowerCase(), id] as const],
      ),
    ),
  );
}
