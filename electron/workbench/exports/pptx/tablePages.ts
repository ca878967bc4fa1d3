import type { Cell } from '#shared/report/document';
import { columnShares } from '../parts/columnShares';
import type { TablePart } from '../parts/part';
import { bodyHeightPt, bodyWidthPt, lineHeightPt, linesOf, piecesOf } from './slideMeasures';

export const cellSizePt = 11;
/** Left and right, and above and below, inside a cell. */
export const cellPaddingPt = { side: 5, edge: 4 } as const;

/** As much of a table as fits into the height, at least one row, and what is left of it. */
export function tablePages(
  { columns, rows }: TablePart,
  roomPt: number,
): { readonly heightPt: number; readonly page: TablePart; readonly left: TablePart } {
  const widths = columnShares(columns).map((share) => share * bodyWidthPt - 2 * cellPaddingPt.side);
  const titles: readonly Cell[] = columns.map(({ title }) => ({ text: title }));
  const headPt = rowHeight(titles, widths);
  let heightPt = headPt;
  let taken = 0;
  const split = rows.slice(0, 1).flatMap((row) => splitRow(row, widths, bodyHeightPt - headPt));
  const all = [...split, ...rows.slice(1)];
  for (const row of all) {
    const next = rowHeight(row, widths);
    if (taken > 0 && heightPt + next > roomPt) break;
    heightPt += next;
    taken += 1;
  }
  return {
    heightPt,
    page: { columns, rows: all.slice(0, taken) },
    left: { columns, rows: all.slice(taken) },
  };
}

export function rowHeight(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map(({ text }, place) => linesOf(text, cellSizePt, widths[place] ?? 1));
  return Math.max(1, ...lines) * lineHeightPt(cellSizePt) + 2 * cellPaddingPt.edge;
}

/** A row higher than a slide goes on in the next one: nothing of it is lost. */
function splitRow(row: readonly Cell[], widths: readonly number[], roomPt: number): (readonly Cell[])[] {
  const most = Math.max(1, Math.floor((roomPt - 2 * cellPaddingPt.edge) / lineHeightPt(cellSizePt)));
  const pieces = row.map(({ text }, place) => piecesOf(text, most, cellSizePt, widths[place] ?? 1));
  const count = Math.max(1, ...pieces.map(({ length }) => length));
  return Array.from({ length: count }, (_, index) =>
    row.map((cell, place) => ({ ...cell, text: pieces[place]?.[index] ?? '' })),
  );
}
