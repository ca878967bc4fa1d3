import writeExcelFile, { type Cell, type Sheet } from 'write-excel-file/node';
import { textOn } from '#shared/report/colour';
import type { ReportTable, ReportTables } from '#shared/report/tables/reportTables';
import { paletteOf } from '../../pdf/layout/palette';
import type { ExportJob } from '../exportJob';
import { stillZip } from '../stillZip';
import { rowHeight, sheetTextPt } from './rowHeight';
import { sheetPrint } from './sheetPrint';

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
  const sheetOf = ({ columns, rows, title }: ReportTable): Sheet<Buffer> => {
    const widths = columns.map(({ width }) => width);
    const height = rowHeight(
      columns.map(({ title: name }) => name),
      widths,
    );
    return {
      sheet: sheetName(title),
      stickyRowsCount: 1,
      orientation: 'landscape',
      columns: columns.map(({ width }) => ({ width })),
      data: [
        columns.map(({ title: name, digits }) => ({
          ...head,
          ...textCell(name),
          height,
          align: digits === undefined ? ('left' as const) : ('right' as const),
        })),
        ...rows.map((row) => {
          const look = { ...body, height: rowHeight(row, widths) };
          return row.map((value, place): Cell => {
            if (value === null) return look;
            if (typeof value === 'string') return { ...look, ...textCell(value) };
            return { ...look, value, type: Number, format: formatOf(columns[place]?.digits ?? 0) };
          });
        }),
      ],
    };
  };
  const notes = notesSheet(tables, document.title);
  const printed = [
    ...tables.tables.map(({ columns, rows, title }) => ({
      name: sheetName(title),
      table: { columns: columns.length, rows: rows.length },
    })),
    { name: sheetName(tables.notesTitle), table: null },
  ];
  const file = await writeExcelFile([...tables.tables.map(sheetOf), notes], {
    fontFamily: 'Arial',
    fontSize: sheetTextPt,
    features: [sheetPrint(printed, document)],
  }).toBuffer();
  return stillZip(file, document.composedAt);
}

/** In characters. */
const notesWidth = 100;

function notesSheet({ notes, notesTitle }: ReportTables, title: string): Sheet<Buffer> {
  return {
    sheet: sheetName(notesTitle),
    orientation: 'landscape',
    columns: [{ width: notesWidth }],
    data: [
      [{ ...textCell(title), fontWeight: 'bold', fontSize: 13, height: 24 }],
      ...notes.map((note): Cell[] => [
        { ...textCell(note), wrap: true, alignVertical: 'top', height: rowHeight([note], [notesWidth]) },
      ]),
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
