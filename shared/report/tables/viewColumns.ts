import type { OwnValue } from '../compose/anonymity';
import { shownGroups } from '../compose/anonymity';
import type { Writing } from '../compose/writing';
import type { TableColumn } from './reportTables';
import type { TableNumbers } from './tableNumbers';

/** A row to which the means of groups are to be added. */
export interface GroupedRow {
  readonly cells: readonly (string | number | null)[];
  /** Scores of single respondents: only what may be shown of them comes into the table. */
  readonly values: readonly OwnValue[];
}

/** The rows with a column for every group, or part of a side, that is shown anywhere; the order is that of the rows. */
export function withViewColumns(
  writing: Writing,
  numbers: TableNumbers,
  rows: readonly GroupedRow[],
): {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (string | number | null)[])[];
} {
  const shown = rows.map(({ cells, values }) => ({
    cells,
    means: new Map(shownGroups(writing, values).map(({ label, value }) => [label, numbers.score(value)])),
  }));
  const labels = [...new Set(shown.flatMap(({ means }) => [...means.keys()]))];
  return {
    columns: labels.map((title) => ({ title, width: 16, digits: 0 })),
    rows: shown.map(({ cells, means }) => [...cells, ...labels.map((label) => means.get(label) ?? null)]),
  };
}
