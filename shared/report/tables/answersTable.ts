import type { AnswerLine } from '../../assessment/assessment';
import { mean } from '../../assessment/statistics';
import { arePeopleShown } from '../../outputs/smallGroups';
import { facetName, type Writing } from '../compose/writing';
import type { ReportTable } from './reportTables';
import type { TableNumbers } from './tableNumbers';
import { withViewColumns, type GroupedRow } from './viewColumns';

/** A row per question that was asked: how many answered, and the means that may be shown. */
export function answersTable(writing: Writing, numbers: TableNumbers): ReportTable {
  const { assessment, index, text, translate } = writing;
  const rows = [...index.dimensions.values()].flatMap(({ id: dimension, name }) =>
    index.questionsOfDimension(dimension).flatMap(({ id, question, facet }): GroupedRow[] => {
      const lines = (assessment.facets[facet.id]?.lines ?? []).filter((line) => line.question === id);
      if (lines.length === 0) return [];
      const values = lines.flatMap(({ respondent, score }) =>
        score === null ? [] : [{ respondent, value: score }],
      );
      const isShown =
        values.length > 0 &&
        arePeopleShown(
          writing,
          values.map(({ respondent }) => respondent),
        );
      const count = (because: AnswerLine['because']): number =>
        lines.filter((line) => line.because === because).length;
      return [
        {
          cells: [
            text(name),
            facetName(writing, facet.id),
            text(question.prompt),
            values.length,
            count('dont-know'),
            count('blank'),
            isShown ? numbers.score(mean(values.map(({ value }) => value))) : null,
          ],
          values,
        },
      ];
    }),
  );
  const grouped = withViewColumns(writing, numbers, rows);
  return {
    id: 'answers',
    title: translate('reportTables.answers'),
    columns: [
      { title: translate('reportTables.dimension'), width: 22 },
      { title: translate('reportTables.facet'), width: 26 },
      { title: translate('reportTables.question'), width: 60 },
      { title: translate('reportTables.scored'), width: 12, digits: 0 },
      { title: translate('reportTables.unknown'), width: 12, digits: 0 },
      { title: translate('reportTables.blank'), width: 12, digits: 0 },
      { title: translate('reportTables.mean'), width: 10, digits: 0 },
      ...grouped.columns,
    ],
    rows: grouped.rows,
  };
}
