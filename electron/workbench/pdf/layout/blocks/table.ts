import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces';
import { toneFill } from '#shared/report/charts/chartStyle';
import { mix, textOn, white } from '#shared/report/colour';
import type { BlockOf, Cell } from '#shared/report/document';
import { headsGroup } from '#shared/report/headsGroup';
import { isLevel } from '#shared/report/level';
import { textNode, withRoomBelow } from '../node';
import { contentWidthPt, fonts } from '../page';
import type { Palette } from '../palette';

type Column = BlockOf<'table'>['columns'][number];

const shares = { normal: 1, wide: 2.2 } as const;
const narrowPt = 43;
const slimPt = 24;
const gapPt = 11;
const captionRoomPt = 60;

/** A table with hairlines, its head repeated on every page. Widths always sum to the page, so nothing runs off it. */
export function tableNodes({ caption, columns, rows }: BlockOf<'table'>, palette: Palette): Content[] {
  const head: TableCell[] = columns.map((column) => ({
    ...textNode(column.title, {
      as: 'small',
      color: palette.muted,
      isStrong: true,
      isNumber: column.isNumber === true,
    }),
  }));
  const body = rows.map((row) =>
    headsGroup(row, columns)
      ? groupTitle(row, columns.length, palette)
      : columns.map((column, index) => cellNode(row[index], column, palette)),
  );
  const widths = columnWidths(columns);
  const isLow = rows.map((row) => isSurelyLow(row, widths));
  const table = {
    table: {
      headerRows: 1,
      keepWithHeaderRows: isLow[0] === true ? 1 : 0,
      // A row may break over pages: one that may not and is taller than a page would be cut off.
      dontBreakRows: isLow.every(Boolean),
      roomBelowRow: (row: number) => roomBelowRow(rows, row - 1, widths),
      // The library puts its own objects into the list it is given.
      widths: [...widths],
      body: [head, ...body],
    },
    layout: hairlines(palette),
    margin: [0, 0, 0, 14],
  } as Content;
  if (caption === undefined) return [table];
  const captionNode = textNode(caption, { as: 'small', color: palette.muted, margin: [0, 0, 0, 5] });
  return [...withRoomBelow([captionNode], captionRoomPt), table];
}

/** Lines of a row that surely stay well below a page. */
const lowRowLines = 24;

function isSurelyLow(row: readonly Cell[], widths: readonly number[]): boolean {
  return rowLines(row, widths) <= lowRowLines;
}

/** No letter of the typeface is wider on average, in points at the size of a table. */
const wideLetterPt = 5.6;

/** Lines of the highest cell, rather too many than too few. */
function rowLines(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map(({ text }, index) => {
    const inLine = Math.max(1, Math.floor((widths[index] ?? 0) / wideLetterPt));
    return text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / inLine)), 0);
  });
  return Math.max(0, ...lines);
}

const linePt = 11.7;
const rowSpacePt = 9;
/** Below the words of a row itself. */
const rowEndPt = 5;

/** No title of a group stays above the end of a page, and no last row comes to a page of its own. */
function roomBelowRow(rows: BlockOf<'table'>['rows'], row: number, widths: readonly number[]): number {
  const [here = [], next = []] = rows.slice(row, row + 2);
  const isKept = row >= 0 && (row === rows.length - 2 || (row < rows.length - 1 && headsGroup(here, widths)));
  return isKept ? rowEndPt + rowSpacePt + Math.min(rowLines(next, widths), lowRowLines) * linePt : 0;
}

/** Height in points of a table's caption, head and first row, which stay together. */
export function tableStartPt({ caption, columns, rows }: BlockOf<'table'>): number {
  const first = rowLines(rows[0] ?? [], columnWidths(columns));
  return (caption === undefined ? 0 : 16) + 24 + rowSpacePt + Math.min(first, lowRowLines) * linePt;
}

function columnWidths(columns: readonly Column[]): number[] {
  const room = contentWidthPt - gapPt * (columns.length - 1);
  const most = room / columns.length;
  const fixed = { narrow: Math.min(narrowPt, most), slim: Math.min(slimPt, most) };
  const isFixed = (width: Column['width']): width is keyof typeof fixed => width in fixed;
  const total = columns.reduce((sum, { width }) => sum + (isFixed(width) ? 0 : shares[width]), 0);
  const left = room - columns.reduce((sum, { width }) => sum + (isFixed(width) ? fixed[width] : 0), 0);
  return columns.map(({ width }) => (isFixed(width) ? fixed[width] : (left * shares[width]) / total));
}

function groupTitle(row: readonly Cell[], columns: number, palette: Palette): TableCell[] {
  const text = row.map((cell) => cell.text).join('');
  return [
    {
      ...textNode(text, { as: 'table', color: palette.ink, isStrong: true, tag: 'TH' }),
      colSpan: columns,
      fillColor: palette.tint,
    },
    ...Array.from({ length: columns - 1 }, () => ({})),
  ];
}

function cellNode(cell: Cell | undefined, column: Column, palette: Palette): TableCell {
  const {
    text,
    tone = 'plain',
    isStrong = false,
    isNumber = column.isNumber === true,
  } = cell ?? { text: '' };
  const node = textNode(text, {
    as: 'table',
    color: tone === 'muted' ? palette.muted : palette.ink,
    isStrong: isStrong || isLevel(tone),
    isNumber,
  });
  const [firstLine = '', ...furtherLines] = text.split('\n');
  if (isStrong && furtherLines.length > 0)
    return {
      ...node,
      font: fonts.text,
      text: [
        { text: `${firstLine}\n`, font: fonts.strong },
        { text: furtherLines.join('\n'), color: palette.muted },
      ],
    };
  if (!isLevel(tone)) return node;
  const fill = toneFill[tone];
  return {
    ...node,
    noWrap: true,
    text: [{ text: `\u00a0${text}\u00a0`, background: fill, color: textOn(fill) }],
  };
}

function hairlines(palette: Palette): CustomTableLayout {
  return {
    hLineWidth: (index, node) =>
      index === 0 ? 0 : index === 1 || index === node.table.body.length ? 0.75 : 0.4,
    vLineWidth: () => 0,
    hLineColor: (index) => (index === 1 ? palette.ink : mix(palette.line, white, 0.15)),
    paddingLeft: (index) => (index === 0 ? 0 : gapPt / 2),
    paddingRight: (index, node) => (index === (node.table.widths?.length ?? 0) - 1 ? 0 : gapPt / 2),
    paddingTop: () => 4,
    paddingBottom: () => 4,
  };
}
