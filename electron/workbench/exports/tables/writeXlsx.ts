import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { textOn } from '#shared/report/colour';
import type { ReportTable, ReportTables } from '#shared/report/tables/reportTables';
import { paletteOf } from '../../pdf/layout/palette';
import type { ExportJob } from '../exportJob';
import { stillZip } from '../stillZip';

/** Characters a cell of a spreadsheet may hold. */
const mostCharacters = 32_767;
/** Characters the name of a sheet may have, and those it may not. */
const mostInName = 31;
const unfitInName = /[[\]:*?/\\]/g;

/**
 * The tables of a report as a workbook: a sheet each with a head that stays in sight, and the notes on how to read
 * them. Numbers are numbers; a text is always a text, so that nothing a person wrote is ever run as a formula.
 * Equal jobs give equal bytes.
 */
export async function writeXlsx({
  brand,
  document,
  tables,
}: Pick<ExportJob, 'brand' | 'document' | 'tables'>): Promise<Uint8Array> {
  const { brand: colour, ink, line } = paletteOf(brand.colour);
  const head = {
    fontWeight: 'bold',
    backgroundColor: colour,
    textColor: textOn(colour),
    wrap: true,
    alignVertical: 'center',
  } as const;
  const body = {
    textColor: ink,
    wrap: true,
    alignVertical: 'top',
    bottomBorderStyle: 'thin',
    bottomBorderColor: line,
  } as const;
  const sheetOf = ({ columns, rows, title }: ReportTable): Sheet<Buffer> => ({
    sheet: sheetName(title),
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: columns.map(({ width }) => ({ width })),
    data: [
      columns.map(({ title: name, digits }) => ({
        ...head,
        ...textCell(name),
        align: digits === undefined ? ('left' as const) : ('right' as const),
      })),
      ...rows.map((row) =>
        row.map((value, place): Cell => {
          if (value === null) return { ...body };
          if (typeof value === 'string') return { ...body, ...textCell(value) };
          return { ...body, value, type: Number, format: formatOf(columns[place]?.digits ?? 0) };
        }),
      ),
    ],
  });
  const file = await writeExcelFile([...tables.tables.map(sheetOf), notesSheet(tables, document.title)], {
    fontFamily: 'Arial',
    fontSize: 10,
  }).toBuffer();
  return stillZip(file, document.composedAt);
}

function notesSheet({ notes, notesTitle }: ReportTables, title: string): Sheet<Buffer> {
  return {
    sheet: sheetName(notesTitle),
    columns: [{ width: 100 }],
    data: [
      [{ ...textCell(title), fontWeight: 'bold', fontSize: 13 }],
      ...notes.map((note): Cell[] => [{ ...textCell(note), wrap: true, alignVertical: 'top' }]),
    ],
  };
}

function textCell(value: string): { readonly value: string; readonly type: StringConstructor } {
  return { value: value.slice(0, mostCharacters), type: String };
}

function formatOf(digits: number): string {
  return digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
}

function sheetName(title: string): string {
  return title.replaceAll(unfitInName, ' ').slice(0, mostInName);
}
