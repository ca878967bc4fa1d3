import type { Cell } from './document';

/** Whether a row of a table is the heading of the rows below it: one cell that runs over all columns. */
export function headsGroup(row: readonly Cell[], columns: readonly unknown[]): boolean {
  return row.length === 1 && columns.length > 1;
}
