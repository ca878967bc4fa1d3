import Papa from 'papaparse';
import type { TableCells } from '#shared/interview/table/tableColumns';
import type { TableProblem } from '#shared/interview/table/tableProblem';
import { fail, ok, type Result } from '#shared/result';

/** Far above what a workshop of forty people fills. */
export const tableCaps = { rows: 20_000, columns: 1_000, cellCharacters: 20_000 } as const;

/**
 * The cells of a table, as a spreadsheet saves or copies it: separated by commas, semicolons or tabs, whichever it
 * uses. Every cell is text; nothing is run. Refuses: table-damaged, table-too-large.
 */
export function readTable(text: string, fileName: string): Result<TableCells, TableProblem> {
  const tooLarge = fail({ code: 'table-too-large', fileName, ...tableCaps } as const);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: ['\t', ';', ',', '|'],
    preview: tableCaps.rows + 1,
    skipEmptyLines: false,
  });
  // A table of one column has no separator to be found out.
  const [fault] = errors.filter(({ code }) => code !== 'UndetectableDelimiter');
  if (fault !== undefined) return fail({ code: 'table-damaged', fileName, row: (fault.row ?? 0) + 1 });
  if (data.length > tableCaps.rows) return tooLarge;
  for (const line of data)
    if (line.length > tableCaps.columns || line.some((cell) => cell.length > tableCaps.cellCharacters))
      return tooLarge;
  return ok(data);
}
