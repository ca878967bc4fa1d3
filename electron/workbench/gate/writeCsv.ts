import Papa from 'papaparse';
import type { TableRows } from '#shared/file/tableRows';

/** What a spreadsheet may take for a formula, also behind spaces, and in the wide forms of East Asian keyboards. */
const formula = /^[\s\0]*[=+\-@\t\r＝＋－＠]/u;

/**
 * A table as CSV that no spreadsheet runs: text that could be a formula gets an apostrophe in front, and all text
 * stands in quotes, so that no separator inside it opens a new cell. Numbers stay numbers. Begins with a byte order
 * mark, by which spreadsheets know UTF-8.
 */
export function writeCsv(rows: TableRows): Uint8Array {
  const text = Papa.unparse(rows as (string | number)[][], {
    escapeFormulae: formula,
    quotes: (value: unknown) => typeof value === 'string',
    newline: '\r\n',
  });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}
