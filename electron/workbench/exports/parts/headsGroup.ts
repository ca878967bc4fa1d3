import type { Cell } from '#shared/report/document';
import type { TablePart } from './part';

/** Whether a row of a table is the heading of the rows below it: it has fewer cells than there are columns, and its last one runs on to the end. */
export function headsGroup(row: readonly Cell[], columns: TablePart['columns']): boolean {
  return row.length > 0 && row.length < columns.length;
}
