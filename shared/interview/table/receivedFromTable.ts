import type { Engagement, Respondent } from '../../engagement/engagement';
import { crc32 } from '../../crc32';
import { ok, type Result } from '../../result';
import type { Template } from '../../template/template';
import type { Translate } from '../../wording/translate';
import type { Received, ReceivedAnswer, RefusedAnswer } from '../received';
import { subjectOf } from '../subject';
import { kindOf, readCell, type StateWords } from './readCell';
import {
  tableLayout,
  type LongLayout,
  type PersonColumns,
  type TableCells,
  type WideLayout,
} from './tableColumns';
import type { TableProblem } from './tableProblem';

export interface TableInput {
  readonly template: Template;
  readonly engagement: Engagement;
  readonly cells: TableCells;
  /** Whose answers these are where no column says it. */
  readonly respondent: string | null;
  readonly translate: Translate;
}

/** One cell that may hold an answer. */
interface Told {
  /** From 0, the row of names included. */
  readonly row: number;
  readonly column: number;
  readonly question: string;
  readonly cell: string;
}

/**
 * What a table brings to an engagement: a row for each answer, or a row for each person. People are known by their id,
 * their role title, their name, or their number in the tables we write (`R3`); who is none of these is added to the
 * group the table names. Empty cells say nothing. Refuses: table-without-questions; everything else that cannot be
 * read is named by its cell and left out.
 */
export function receivedFromTable({
  template,
  engagement,
  cells,
  respondent,
  translate,
}: TableInput): Result<Received, TableProblem> {
  const layout = tableLayout(template, cells);
  if (!layout.ok) return layout;
  const { value: columns } = layout;
  const words = stateWords(translate);
  const people = new Map<string, Respondent>();
  const answers: ReceivedAnswer[] = [];
  const refused: RefusedAnswer[] = [];
  const places = new Map<string, string>();

  const take = (person: Respondent, { row, column, question, cell }: Told): void => {
    const place = placeOf(row, column);
    const subject = subjectOf(template, question);
    if (subject === undefined) {
      refused.push({ place, reason: { code: 'question-unknown', question: question.slice(0, 80) } });
      return;
    }
    const answer = readCell(subject, cell, words);
    if (answer === null) {
      const found = cell.trim().slice(0, 80);
      refused.push({ place, reason: { code: 'cell-unreadable', found, expected: kindOf(subject) } });
      return;
    }
    const key = `${person.id} ${question}`;
    const first = places.get(key);
    if (first !== undefined) {
      refused.push({ place, reason: { code: 'answered-twice', first } });
      return;
    }
    places.set(key, place);
    people.set(person.id, person);
    answers.push({ respondent: person.id, question, answer, place });
  };

  for (const [row, line] of cells.entries()) {
    if (row === 0) continue;
    const told = columns.kind === 'long' ? toldLong(columns, line, row) : toldWide(columns, line, row);
    if (told.length === 0) continue;
    const person = personOf({ template, engagement, respondent }, columns, line);
    if ('code' in person)
      refused.push({ place: placeOf(row, columns.respondent ?? columns.group ?? 0), reason: person });
    else for (const each of told) take(person, each);
  }
  return ok({ respondents: [...people.values()], answers, refused });
}

function toldLong(
  { question, answer, state, words }: LongLayout,
  line: readonly string[],
  row: number,
): Told[] {
  const id = (line[question] ?? '').trim();
  const cell = line[answer] ?? '';
  const isOther = cell.trim() === '' && words !== null && state !== null;
  // What is no value stands in the words of our own tables: "Don't know", "Not applicable: no such work".
  const said =
    isOther && /^(?:dont-know|not-applicable)$/.test((line[state] ?? '').trim()) ? line[words] : cell;
  return id === '' || (said ?? '').trim() === ''
    ? []
    : [{ row, column: answer, question: id, cell: said ?? '' }];
}

function toldWide({ questions }: WideLayout, line: readonly string[], row: number): Told[] {
  return questions.flatMap(({ column, question }) => {
    const cell = line[column] ?? '';
    return cell.trim() === '' ? [] : [{ row, column, question, cell }];
  });
}

type NoPerson = Extract<
  RefusedAnswer['reason'],
  { code: 'row-without-respondent' | 'group-not-known' | 'person-not-known' | 'person-not-unique' }
>;

function personOf(
  { template, engagement, respondent }: Pick<TableInput, 'template' | 'engagement' | 'respondent'>,
  columns: PersonColumns,
  line: readonly string[],
): Respondent | NoPerson {
  const said = (columns.respondent === null ? '' : (line[columns.respondent] ?? '')).trim();
  const { respondents } = engagement;
  if (said === '')
    return respondents.find(({ id }) => id === respondent) ?? { code: 'row-without-respondent' };
  const exact = respondents.filter(({ id }) => id === said);
  const called = exact.length > 0 ? exact : respondents.filter((each) => isCalled(each, said));
  const [known] = called;
  if (called.length > 1) return { code: 'person-not-unique', found: said.slice(0, 80) };
  if (known !== undefined) return known;
  const numbered = /^R(\d{1,5})$/.exec(said);
  const counted = numbered === null ? undefined : respondents[Number(numbered[1]) - 1];
  if (counted !== undefined) return counted;
  const group = (columns.group === null ? '' : (line[columns.group] ?? '')).trim();
  if (group === '') return { code: 'person-not-known', found: said.slice(0, 80) };
  const found = template.groups.find(
    ({ id, name }) =>
      id === group || Object.values(name).some((each) => each !== undefined && same(each, group)),
  );
  if (found === undefined) return { code: 'group-not-known', found: group.slice(0, 80) };
  // The same row gives the same person again, so that looking and taking mean the same one.
  const title = said.slice(0, 200);
  return { id: `table-${crc32(JSON.stringify([found.id, title.toLowerCase()]))}`, group: found.id, title };
}

function isCalled({ title, name }: Respondent, said: string): boolean {
  return same(title, said) || (name !== undefined && same(name, said));
}

function same(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function stateWords(translate: Translate): StateWords {
  const words = (key: 'answers.dontKnow' | 'answers.notApplicable') => translate(key).toLowerCase();
  return {
    dontKnow: [words('answers.dontKnow'), 'dont-know', "don't know", 'don’t know', '?'],
    notApplicable: [words('answers.notApplicable'), 'not-applicable', 'n/a'],
  };
}

/** `C7`, as spreadsheets count: columns in letters, rows from 1. */
function placeOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return `${letters}${row + 1}`;
}
