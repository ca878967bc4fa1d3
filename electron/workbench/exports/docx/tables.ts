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
import { columnWidths } from '../parts/columnWidths';
import { headsGroup } from '#shared/report/headsGroup';
import { isLevel } from '#shared/report/level';
import { words } from './paragraphs';
import { hex, twips, type WordLook } from './wordLook';

const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Text of a table, and the room beside it in every cell. */
const cellLook = { sizePt: 8.5, sidePt: 4, edgePt: 3 } as const;

/**
 * A table with hairlines, its head repeated on every page. Its head never stands alone at the foot of a page, nor does a
 * row that heads others.
 */
export function tableOf({ columns, rows }: TablePart, widthPt: number, { palette }: WordLook): Table {
  const { edgePt, sidePt, sizePt } = cellLook;
  const widths = columnWidths({ columns, rows }, { widthPt, sizePt, paddingPt: 2 * sidePt }).map(twips);
  const line = { style: BorderStyle.SINGLE, size: 4, color: hex(palette.line) } as const;
  const head = columns.map(({ title, isNumber }, place) =>
    cellOf({ text: title, tone: 'muted', isStrong: true }, { isNumber, width: widths[place] }, palette.muted),
  );
  return new Table({
    width: { size: twips(widthPt), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: {
      ...{ top: twips(edgePt), bottom: twips(edgePt) },
      ...{ left: twips(sidePt), right: twips(sidePt) },
    },
    borders: {
      ...{ top: nothing, left: nothing, right: nothing, insideVertical: nothing },
      bottom: { ...line, size: 6, color: hex(palette.ink) },
      insideHorizontal: line,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, keepNext: rows.length > 0, children: head }),
      ...rows.map((row, rank) => {
        const isHeading = headsGroup(row, columns);
        const cells = isHeading ? row : columns.map((_, place) => row[place] ?? { text: '' });
        return new TableRow({
          cantSplit: row.every(({ text }) => text.length < longCell),
          keepNext: isHeading && rank < rows.length - 1,
          children: cells.map((cell, place) => {
            const span = place === cells.length - 1 ? columns.length - place : 1;
            const width = widths.slice(place, place + span).reduce((sum, each) => sum + each, 0);
            const isNumber = cell.isNumber ?? (!isHeading && columns[place]?.isNumber);
            return cellOf(cell, { isNumber, width, span }, palette.muted);
          }),
        });
      }),
    ],
  });
}

/** Characters of a cell that may break over pages. */
const longCell = 900;

interface CellPlace {
  readonly isNumber: boolean | undefined;
  /** In twips. */
  readonly width: number | undefined;
  /** Columns that it takes. */
  readonly span?: number;
}

function cellOf(
  { text, tone = 'plain', isStrong = false }: Cell,
  { isNumber = false, span = 1, width = 0 }: CellPlace,
  muted: string,
): TableCell {
  const look: IRunOptions = isLevel(tone)
    ? {
        bold: true,
        color: hex(textOn(toneFill[tone])),
        shading: { type: ShadingType.CLEAR, fill: hex(toneFill[tone]) },
      }
    : { bold: isStrong, ...(tone === 'muted' && { color: hex(muted) }) };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    children: [
      new Paragraph({
        style: 'TableText',
        alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: words([{ text: isLevel(tone) ? `\u00a0${text}\u00a0` : text }], look),
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
