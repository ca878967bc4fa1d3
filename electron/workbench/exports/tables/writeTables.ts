import type { ReportTables } from '#shared/report/tables/reportTables';
import { csvSignsOf, writeCsv } from '../../gate/writeCsv';
import { archiveOf } from '../stillZip';

/**
 * The tables of a report as CSV, a file each in one archive, with the notes on how to read them. Separators are those that
 * a spreadsheet of the report's language expects.
 */
export function writeTables({ notes, notesTitle, tables }: ReportTables, language: string): Uint8Array {
  const signs = csvSignsOf(language);
  return archiveOf([
    ...tables.map(
      ({ columns, id, rows }) =>
        [
          `${id}.csv`,
          writeCsv(
            [columns.map(({ title }) => title), ...rows.map((row) => row.map((cell) => cell ?? ''))],
            signs,
          ),
        ] as const,
    ),
    ['notes.txt', new TextEncoder().encode(`\ufeff${[notesTitle, '', ...notes].join('\r\n')}\r\n`)],
  ]);
}
