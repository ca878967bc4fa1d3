import type { RaciMark } from '#shared/template/outputs';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a cell; null for a key that moves nowhere. Cells at the edge stay where they are. */
export function movedBy(key: string, { row, column }: Cell, size: Cell): Cell | null {
  const last = { row: size.row - 1, column: size.column - 1 };
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0) };
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) };
    case 'Home':
      return { row, column: 0 };
    case 'End':
      return { row, column: last.column };
    case 'PageUp':
      return { row: 0, column };
    case 'PageDown':
      return { row: last.row, column };
    default:
      return null;
  }
}

const marks = new Map<string, RaciMark>([
  ['r', 'R'],
  ['a', 'A'],
  ['c', 'C'],
  ['i', 'I'],
  ['b', 'AR'],
]);

/** The mark a key sets, null for one that clears, undefined for any other. */
export function markBy(key: string): RaciMark | null | undefined {
  return key === 'Delete' || key === 'Backspace' ? null : marks.get(key.toLowerCase());
}
