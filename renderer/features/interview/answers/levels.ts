type Level = number | null;

/** A skills grid, finished or not: one level per row and side. */
export interface Levels {
  readonly current: Level[];
  readonly required: Level[];
}

export interface Cell {
  readonly side: 'required' | 'current';
  readonly row: number;
}

/** All cells in the order they are filled: what the job requires first, so that the person does not set the measure. */
export function cellsOf(rows: number): readonly Cell[] {
  return (['required', 'current'] as const).flatMap((side) =>
    Array.from({ length: rows }, (_, row): Cell => ({ side, row })),
  );
}

export function withLevel(levels: Levels | null, rows: number, { side, row }: Cell, level: number): Levels {
  const filled = (own: readonly Level[] | undefined): Level[] =>
    Array.from({ length: rows }, (_, place) => own?.[place] ?? null);
  const next = { current: filled(levels?.current), required: filled(levels?.required) };
  next[side][row] = level;
  return next;
}

/** The next cell without a level behind the given one, going round; null when there is none. */
export function firstEmpty(levels: Levels | null, rows: number, behind: Cell | null): Cell | null {
  const cells = cellsOf(rows);
  const start = behind === null ? 0 : cells.findIndex((cell) => isSame(cell, behind)) + 1;
  const inOrder = [...cells.slice(start), ...cells.slice(0, start)];
  return inOrder.find(({ side, row }) => (levels?.[side][row] ?? null) === null) ?? null;
}

/** How many levels are still missing. */
export function openCells(levels: Levels | null, rows: number): number {
  return cellsOf(rows).filter(({ side, row }) => (levels?.[side][row] ?? null) === null).length;
}

function isSame(one: Cell, other: Cell): boolean {
  return one.side === other.side && one.row === other.row;
}
