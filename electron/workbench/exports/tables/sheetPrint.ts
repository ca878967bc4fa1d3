import {
  findElement,
  getCellAddress,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
  setMarkupInsideElement,
} from 'write-excel-file/utility';
import type { Feature, Image } from 'write-excel-file/node';
import type { ReportDocument } from '#shared/report/document';
import type { Paper } from '#shared/report/paper';

/** Numbers by which spreadsheets know papers. */
const paperNumbers = { A4: 9, Letter: 1 } as const satisfies Record<Paper, number>;

/** A sheet with the size of its table; without a table it is only printed. */
export interface PrintedSheet {
  readonly name: string;
  readonly table: { readonly columns: number; readonly rows: number } | null;
}

/**
 * What the library has no options for: filters over the head of every table, and how the sheets are printed: on the
 * paper of the report, all columns on one page, the head repeated, the pages numbered.
 */
export function sheetPrint(
  sheets: readonly PrintedSheet[],
  { footer, pageLabel, paper }: Pick<ReportDocument, 'footer' | 'pageLabel' | 'paper'>,
): Feature<Image['content']> {
  const foot = sanitizeTextContent(`&L${escaped(footer)}&R${pagesOf(pageLabel)}`);
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) =>
            [
              '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
              ...filterOf(sheets[sheetIndex]),
              `<headerFooter><oddFooter>${foot}</oddFooter></headerFooter>`,
            ].reduce(inserted, xml),
          transformElementAttributes: (name, attributes) =>
            name === 'pageSetup'
              ? { ...attributes, paperSize: paperNumbers[paper], fitToWidth: 1, fitToHeight: 0 }
              : attributes,
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = findElement(xml, 'definedNames');
            if (names === undefined) throw new Error('a workbook has a place for names');
            return setMarkupInsideElement(xml, names, sheets.map(namesOf).join(''));
          },
        },
      },
    },
  };
}

function inserted(xml: string, element: string): string {
  const order = getOrderOfSiblings('xl/worksheets/sheet{id}.xml', 'worksheet');
  if (order === undefined) throw new Error('the order of a sheet is known');
  return insertElementMarkupAccordingToOrderOfSiblings(xml, element, order, 'worksheet');
}

function filterOf(sheet: PrintedSheet | undefined): string[] {
  const table = sheet?.table ?? null;
  if (table === null) return [];
  const { columns, rows } = table;
  return [`<autoFilter ref="A1:${getCellAddress(rows, columns - 1)}"/>`];
}

/** The rows repeated on every printed page, and the range of the filter, which some programs want by name too. */
function namesOf({ name, table }: PrintedSheet, place: number): string {
  if (table === null) return '';
  const sheet = sanitizeTextContent(`'${name.replaceAll("'", "''")}'`);
  const [, column = '', row = ''] =
    /^([A-Z]+)(\d+)$/.exec(getCellAddress(table.rows, table.columns - 1)) ?? [];
  const filtered = `${sheet}!$A$1:$${column}$${row}`;
  return [
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${place}" hidden="1">${filtered}</definedName>`,
    `<definedName name="_xlnm.Print_Titles" localSheetId="${place}">${sheet}!$1:$1</definedName>`,
  ].join('');
}

/** Longer feet are refused by spreadsheets. */
const mostFootCharacters = 180;

/** An ampersand begins a field. */
function escaped(text: string): string {
  return text.slice(0, mostFootCharacters).replaceAll('&', '&&');
}

/** "Page {{page}} of {{pages}}" with the fields of a spreadsheet. */
function pagesOf(label: string): string {
  return escaped(label).replace('{{page}}', '&P').replace('{{pages}}', '&N');
}
