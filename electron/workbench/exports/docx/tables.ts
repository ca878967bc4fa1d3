import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IRunOptions,
} from 'docx';
import { toneFill } from '#shared/report/charts/chartStyle';
import { textOn } from '#shared/report/colour';
import type { Cell } from '#shared/report/document';
import type { PartOf, TablePart } from '../parts/part';
import { columnShares } from '../parts/columnShares';
import { words } from './paragraphs';
import { hex, twips, type WordLook } from './wordLook';

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table with hairlines, its head repeated on every page. */
export function tableOf({ columns, rows }: TablePart, widthPt: number, { palette }: WordLook): Table {
  const widths = columnShares(columns).map((share) => twips(widthPt * share));
  const line = { style: BorderStyle.SINGLE, size: 4, color: hex(palette.line) } as const;
  const head = columns.map(({ title, isNumber }, place) =>
    cellOf(
      { text: title, tone: 'muted', isStrong: true },
      isNumber === true,
      widths[place] ?? 0,
      palette.muted,
    ),
  );
  return new Table({
    width: { size: twips(widthPt), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: twips(3), bottom: twips(3), left: twips(4), right: twips(4) },
    borders: {
      ...{ top: nothing, left: nothing, right: nothing, insideVertical: nothing },
      bottom: { ...line, size: 6, color: hex(palette.ink) },
      insideHorizontal: line,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: row.every(({ text }) => text.length < longCell),
            children: columns.map((column, place) => {
              const cell = row[place] ?? { text: '' };
              const isNumber = cell.isNumber ?? column.isNumber === true;
              return cellOf(cell, isNumber, widths[place] ?? 0, palette.muted);
            }),
          }),
      ),
    ],
  });
}

/** Characters of a cell that may break over pages. */
const longCell = 900;

function cellOf(cell: Cell, isNumber: boolean, width: number, muted: string): TableCell {
  const { text, tone = 'plain', isStrong = false } = cell;
  const isLevel = tone === 'now' || tone === 'quarter' || tone === 'watch' || tone === 'calm';
  const look: IRunOptions = isLevel
    ? {
        bold: true,
        color: hex(textOn(toneFill[tone])),
        shading: { type: ShadingType.CLEAR, fill: hex(toneFill[tone]) },
      }
    : { bold: isStrong, ...(tone === 'muted' && { color: hex(muted) }) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: words([{ text: isLevel ? `\u00a0${text}\u00a0` : text }], look),
      }),
    ],
  });
}

/** Key figures side by side: label, value, note. */
export function figuresTable({ items }: PartOf<'figures'>, widthPt: number, { palette }: WordLook): Table {
  const width = twips(widthPt / items.length);
  return new Table({
    width: { size: twips(widthPt), type: WidthType.DXA },
    columnWidths: items.map(() => width),
    layout: TableLayoutType.FIXED,
    margins: { top: twips(5), bottom: twips(3), left: 0, right: twips(12) },
    borders: {
      ...{
        bottom: nothing,
        left: nothing,
        right: nothing,
        insideVertical: nothing,
        insideHorizontal: nothing,
      },
      top: { style: BorderStyle.SINGLE, size: 6, color: hex(palette.ink) },
    },
    rows: [
      new TableRow({
        cantSplit: true,
        children: items.map(
          ({ label, value, note }) =>
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: [
                new Paragraph({ style: 'Label', children: words([{ text: label }]) }),
                new Paragraph({
                  style: 'TableText',
                  children: words([{ text: value }], { bold: true, size: value.length < 9 ? 36 : 24 }),
                }),
                ...(note === undefined
                  ? []
                  : [new Paragraph({ style: 'SmallPrint', children: words([{ text: note }]) })]),
              ],
            }),
        ),
      }),
    ],
  });
}
