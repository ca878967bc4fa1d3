import Papa from 'papaparse';
import type { TableRows } from '#shared/file/tableRows';

/** What a spreadsheet may take for a formula, also behind spaces, and in the wide forms of East Asian keyboards. */
const formula = /^[\s\0]*[=+\-@\t\r＝＋－＠]/u;

/** What stands between cells, and in numbers before their decimals. */
export interface CsvSigns {
  readonly separator: ',' | ';';
  readonly decimal: '.' | ',';
}

/**
 * A table as CSV that no spreadsheet runs: text that could be a formula gets an apostrophe in front, and all text
 * stands in quotes, so that no separator inside it opens a new cell. Numbers stay numbers. Begins with a byte order
 * mark, by which spreadsheets know UTF-8.
 */
export function writeCsv(
  rows: TableRows,
  { decimal, separator }: CsvSigns = { decimal: '.', separator: ',' },
): Uint8Array {
  // A number is no text, which would stand in quotes.
  const cells = rows.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? harmless(cell) : { toString: () => signed(cell, decimal) },
    ),
  );
  const text = Papa.unparse(cells, {
    delimiter: separator,
    quotes: (value: unknown) => typeof value === 'string',
    newline: '\r\n',
  });
  return new TextEncoder().encode(`\ufeff${text}\r\n`);
}

function harmless(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

function signed(value: number, decimal: string): string {
  return String(value).replace('.', decimal);
}

/** What a spreadsheet of a language expects (BCP 47): cells between semicolons where numbers have a decimal comma. */
export function csvSignsOf(language: string): CsvSigns {
  const parts = new Intl.NumberFormat(language).formatToParts(0.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',')
    ? { decimal: ',', separator: ';' }
    : { decimal: '.', separator: ',' };
}
