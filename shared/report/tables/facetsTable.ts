import { isFacetShown } from '../compose/shown';
import { facetName, type Writing } from '../compose/writing';
import type { ReportTable } from './reportTables';
import type { TableNumbers } from './tableNumbers';
import { withViewColumns, type GroupedRow } from './viewColumns';

/** A row per facet: the score that counts, the computed one beside it, and the means of groups that may be shown. */
export function facetsTable(writing: Writing, numbers: TableNumbers): ReportTable {
  const { assessment, index, text, translate } = writing;
  const rows = [...index.dimensions.values()].flatMap(({ id: dimension, name }) =>
    index.facetsOfDimension(dimension).flatMap(({ id, weight }): GroupedRow[] => {
      const result = assessment.facets[id];
      if (result === undefined) return [];
      // A score of too few people would be theirs.
      const isShown = isFacetShown(writing, result);
      return [
        {
          cells: [
            text(name),
            facetName(writing, id),
            weight,
            isShown ? numbers.score(result.score) : null,
            isShown ? numbers.score(result.computedScore) : null,
          ],
          values: Object.entries(result.respondents).map(([respondent, value]) => ({ respondent, value })),
        },
      ];
    }),
  );
  const grouped = withViewColumns(writing, numbers, rows);
  return {
    id: 'facets',
    title: translate('reportTables.facets'),
    columns: [
      { title: translate('reportTables.dimension'), width: 30 },
      { title: translate('reportTables.facet'), width: 38 },
      { title: translate('reportTables.weight'), width: 10, digits: 0 },
      { title: translate('reportTables.score'), width: 10, digits: 0 },
      { title: translate('reportTables.computedScore'), width: 16, digits: 0 },
      ...grouped.columns,
    ],
    rows: grouped.rows,
  };
}
