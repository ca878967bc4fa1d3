import type { Cell } from './document';

/**
 * Whether a row of a table is the heading of the rows below it: it has fewer cells than the table has columns, and its
 * last one runs on to the end.
 */
export function headsGroup(row: readonly Cell[], columns: readonly unknown[]): boolean {
  return row.length > 0 && row.length < columns.length;
}
