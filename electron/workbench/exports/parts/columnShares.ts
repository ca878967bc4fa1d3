import type { TablePart } from './part';

const weights = { slim: 0.45, narrow: 0.62, normal: 1, wide: 2.2 } as const;

/** Share of a table's width that each column takes; together 1. */
export function columnShares(columns: TablePart['columns']): readonly number[] {
  const total = columns.reduce((sum, { width }) => sum + weights[width], 0);
  return columns.map(({ width }) => weights[width] / total);
}
