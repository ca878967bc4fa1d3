import type { Cell } from '#shared/report/document';
import { columnWidths } from '../parts/columnWidths';
import { headsGroup } from '../parts/headsGroup';
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
  return rows.slice(0, first + 1).reduce((sum, row) => sum + rowHeight(row, table), headHeight(table));
}

/** As much of a table as fits into the height, at least one row, and what is left of it. */
export function tablePages(
  table: SlideTable,
  roomPt: number,
): { readonly heightPt: number; readonly page: SlideTable; readonly left: SlideTable } {
  const { columns, rows } = table;
  const headPt = headHeight(table);
  const split = rows.slice(0, 1).flatMap((row) => splitRow(row, table, bodyHeightPt - headPt));
  const all = [...split, ...rows.slice(1)];
  let heightPt = headPt;
  let taken = 0;
  for (const row of all) {
    const next = rowHeight(row, table);
    if (taken > 0 && heightPt + next > roomPt) break;
    heightPt += next;
    taken += 1;
  }
  // What heads the rows of the next slide goes there with them.
  for (let last = all[taken - 1]; taken > 1 && taken < all.length; last = all[taken - 1]) {
    if (last === undefined || !headsGroup(last, columns)) break;
    heightPt -= rowHeight(last, table);
    taken -= 1;
  }
  return {
    heightPt,
    page: { ...table, rows: all.slice(0, taken) },
    left: { ...table, rows: all.slice(taken) },
  };
}

function headHeight(table: SlideTable): number {
  return rowHeight(
    table.columns.map(({ title }) => ({ text: title })),
    table,
  );
}

function rowHeight(row: readonly Cell[], { columns, widthsPt }: SlideTable): number {
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
