import type { Cell } from '#shared/report/document';
import { columnWidths } from '../parts/columnWidths';
import { headsGroup } from '#shared/report/headsGroup';
import type { TablePart } from '../parts/part';
import { bodyHeightPt, bodyWidthPt, lineHeightPt, linesOf, piecesOf } from './slideMeasures';

export const cellSizePt = 11;
/** Left and right, and above and below, inside a cell. */
export const cellPaddingPt = { side: 5, edge: 4 } as const;

/** A table with the width of each column, the same on every slide that it goes on over. */
export interface SlideTable extends TablePart {
  readonly widthsPt: readonly number[];
}

export function slideTable(table: TablePart): SlideTable {
  const room = { widthPt: bodyWidthPt, sizePt: cellSizePt, paddingPt: 2 * cellPaddingPt.side };
  return { ...table, widthsPt: columnWidths(table, room) };
}

/** Height of what never stands alone at the foot of a slide: the head, rows that head others, and a row below them. */
export function tableStartPt(table: SlideTable): number {
  const { columns, rows } = table;
  const first = rows.findIndex((row) => !headsGroup(row, columns));
  return headHeight(table) + sum(rows.slice(0, first + 1).map((row) => rowHeight(row, table)));
}

/** As much of a table as fits into the height, at least one row, and what is left of it. */
export function tablePages(
  table: SlideTable,
  roomPt: number,
): { readonly heightPt: number; readonly page: SlideTable; readonly left: SlideTable } {
  const headPt = headHeight(table);
  const split = table.rows.slice(0, 1).flatMap((row) => splitRow(row, table, bodyHeightPt - headPt));
  const rows = [...split, ...table.rows.slice(1)];
  const heights = heightsUpTo(rows, table, roomPt - headPt + bodyHeightPt);
  const count = rowsOnPage({ ...table, rows }, heights, roomPt - headPt);
  return {
    heightPt: headPt + sum(heights.slice(0, count)),
    page: { ...table, rows: rows.slice(0, count) },
    left: { ...table, rows: rows.slice(count) },
  };
}

/** Heights of the first rows, up to what is of interest for where a slide ends: a table may have thousands more. */
function heightsUpTo(rows: SlideTable['rows'], table: SlideTable, mostPt: number): readonly number[] {
  const heights: number[] = [];
  for (let usedPt = 0, row = 0; row < rows.length && usedPt <= mostPt; row += 1) {
    const height = rowHeight(rows[row] ?? [], table);
    heights.push(height);
    usedPt += height;
  }
  return heights;
}

/** Share of the rows that fit below which a slide is not cut short for the sake of where it ends. */
const leastFilled = 0.4;

/**
 * How many rows stand on a slide. Where the others fit on the next one, it ends before rows under a heading of their own,
 * or else with the larger half, so that no single row goes over; never with such a heading.
 */
function rowsOnPage({ columns, rows }: SlideTable, heights: readonly number[], roomPt: number): number {
  const heads = (place: number): boolean => headsGroup(rows[place] ?? [], columns);
  let most = 1;
  for (let usedPt = heights[0] ?? 0; most < rows.length; most += 1) {
    usedPt += heights[most] ?? 0;
    if (usedPt > roomPt) break;
  }
  if (most === rows.length) return most;
  let count = most;
  if (sum(heights.slice(most)) < bodyHeightPt / 2) {
    const least = Math.max(1, Math.ceil(most * leastFilled));
    while (count > least && !heads(count)) count -= 1;
    if (heads(count)) return count;
    count = most;
    while (count > least && sum(heights.slice(0, count - 1)) >= sum(heights.slice(count - 1))) count -= 1;
  }
  while (count > 1 && heads(count - 1)) count -= 1;
  return count;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, each) => all + each, 0);
}

/** Height of the head in points. */
export function headHeight(table: SlideTable): number {
  return rowHeight(
    table.columns.map(({ title }) => ({ text: title })),
    table,
  );
}

/** Height of a row in points; its longest cell makes it. */
export function rowHeight(row: readonly Cell[], { columns, widthsPt }: SlideTable): number {
  const isHeading = headsGroup(row, columns);
  const lines = row.map(({ text }, place) =>
    isHeading && place === row.length - 1 ? 1 : linesOf(text, cellSizePt, textRoomPt(widthsPt[place])),
  );
  return Math.max(1, ...lines) * lineHeightPt(cellSizePt) + 2 * cellPaddingPt.edge;
}

/** Between the paddings of a cell. */
function textRoomPt(widthPt = 0): number {
  return Math.max(1, widthPt - 2 * cellPaddingPt.side);
}

/** A row higher than a slide goes on in the next one: nothing of it is lost. */
function splitRow(row: readonly Cell[], { widthsPt }: SlideTable, roomPt: number): (readonly Cell[])[] {
  const most = Math.max(1, Math.floor((roomPt - 2 * cellPaddingPt.edge) / lineHeightPt(cellSizePt)));
  const pieces = row.map(({ text }, place) => piecesOf(text, most, cellSizePt, textRoomPt(widthsPt[place])));
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) =>
    row.map((cell, place) => ({ ...cell, text: pieces[place]?.[index] ?? '' })),
  );
}
