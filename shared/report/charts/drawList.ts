import type { ChartStyle } from './chartStyle';
import { drawing, type Drawing, type Shape } from './svg';

/** Where a chart is drawn. */
export interface ChartFrame {
  readonly widthPt: number;
  /** A chart that would be higher is cut between rows into several drawings; without a limit it is one. */
  readonly heightPt?: number;
  readonly style: ChartStyle;
}

/** A part of a chart that knows its height before its place. */
export interface Part {
  readonly heightPt: number;
  readonly draw: (top: number) => readonly Shape[];
}

export interface ListRow extends Part {
  /** Stands over the first row of every drawing, and wherever it changes. */
  readonly heading?: Part;
}

interface List {
  readonly rows: readonly ListRow[];
  /** Over the rows of every drawing; it may draw down to the bottom of the rows, and lies behind them. */
  readonly head: { readonly heightPt: number; readonly draw: (bottom: number) => readonly Shape[] };
  readonly foot?: Part;
  readonly gapPt: number;
}

/** Rows below a head that repeats, in as many drawings as the height asks for, about equally full. */
export function drawList({ widthPt, heightPt = Infinity }: ChartFrame, list: List): readonly Drawing[] {
  const { foot, gapPt, head, rows } = list;
  const room = heightPt - head.heightPt - (foot?.heightPt ?? 0);
  return portions(rows, room, gapPt).map((portion) => {
    let top = head.heightPt;
    const shapes: Shape[] = [];
    portion.forEach((row, place) => {
      const { heading } = row;
      if (heading !== undefined && heading !== portion[place - 1]?.heading) {
        shapes.push(...heading.draw(top));
        top += heading.heightPt;
      }
      shapes.push(...row.draw(top));
      top += row.heightPt + gapPt;
    });
    const bottom = Math.max(top - gapPt, head.heightPt);
    const below = foot?.draw(bottom) ?? [];
    return drawing(widthPt, bottom + (foot?.heightPt ?? 0) + 1, [...head.draw(bottom), ...shapes, ...below]);
  });
}

/** Rows cut into portions no higher than the room; a row alone may be. */
function portions(rows: readonly ListRow[], room: number, gapPt: number): readonly (readonly ListRow[])[] {
  const greedy = filled(rows, room, gapPt);
  if (greedy.length === 1) return greedy;
  const evenly = heightOf(rows, gapPt) / greedy.length;
  const highest = Math.max(...rows.map((row) => heightOf([row], gapPt)));
  const even = filled(rows, Math.min(room, evenly + highest), gapPt);
  return even.length === greedy.length ? even : greedy;
}

function filled(rows: readonly ListRow[], room: number, gapPt: number): ListRow[][] {
  const made: ListRow[][] = [[]];
  for (const row of rows) {
    const last = made.at(-1) ?? [];
    if (last.length > 0 && heightOf([...last, row], gapPt) > room) made.push([row]);
    else last.push(row);
  }
  return made;
}

function heightOf(rows: readonly ListRow[], gapPt: number): number {
  return rows.reduce((sum, { heading, heightPt }, place) => {
    const isNew = heading !== undefined && heading !== rows[place - 1]?.heading;
    return sum + heightPt + gapPt + (isNew ? heading.heightPt : 0);
  }, -gapPt);
}
