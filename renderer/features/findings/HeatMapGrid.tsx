import type { CSSProperties, ReactNode } from 'react';
import type { HeatMap, HeatMapCell, HeatMapColumn, HeatMapRow } from '#shared/outputs/heatMap';
import { MatrixGrid, type MatrixCell } from '../../ui/MatrixGrid';
import { useTranslate } from '../../wording';
import { useExplain } from './explain/ExplainContext';
import styles from './HeatMap.module.css';
import { heatStep } from './heatStep';
import { useFacetScore } from './useFacetScore';
import { useFindings } from './useFindings';
import { useViewName } from './useViewName';

/** Facets in rows, by dimension; the facet score and groups in columns. */
export function HeatMapGrid({ map }: { readonly map: HeatMap }) {
  const t = useTranslate();
  const { dimensionName, facetName } = useFindings();
  const viewName = useViewName();
  const facetCell = useFacetCell();
  const groupCell = useGroupCell();
  return (
    <MatrixGrid
      label={t('app.findings.heatMap.grid')}
      corner={t('app.findings.heatMap.facet')}
      columns={[
        { id: '', name: t('app.findings.heatMap.all') },
        ...map.columns.map(({ seenBy, people }) => ({
          id: viewName(seenBy),
          name: viewName(seenBy),
          note:
            people === null
              ? t('app.findings.heatMap.peopleVary')
              : t('app.findings.heatMap.people', { people }),
        })),
      ]}
      sections={map.dimensions.map(({ dimension, rows }) => ({
        id: dimension,
        name: dimensionName(dimension),
        rows: rows.map((row) => ({
          id: row.result.id,
          name: facetName(row.result.id),
          cells: [
            facetCell(row),
            ...map.columns.flatMap((column, place) => {
              const cell = row.cells[place];
              return cell === undefined ? [] : [groupCell(row, column, cell)];
            }),
          ],
        })),
      }))}
    />
  );
}

function useFacetCell(): (row: HeatMapRow) => MatrixCell {
  const t = useTranslate();
  const { facetName } = useFindings();
  const facetScore = useFacetScore();
  const explain = useExplain();
  const lookOf = useLook();
  return ({ result: { id, score } }) => ({
    label: t('app.findings.heatMap.cellAll', { facet: facetName(id), score: facetScore(id) }),
    content: facetScore(id),
    onOpen: () => explain({ kind: 'facet', id }),
    ...lookOf(score),
  });
}

function useGroupCell(): (row: HeatMapRow, column: HeatMapColumn, cell: HeatMapCell) => MatrixCell {
  const { facetName } = useFindings();
  const explain = useExplain();
  const cellWords = useCellWords();
  const cellLabel = useCellLabel();
  const lookOf = useLook();
  return ({ result: { id } }, column, cell) => ({
    label: cellLabel(facetName(id), column, cell),
    content: cellWords(cell),
    onOpen: () =>
      explain(
        column.seenBy.kind === 'group'
          ? { kind: 'group', facet: id, group: column.seenBy.group }
          : { kind: 'facet', id },
      ),
    ...lookOf(cell.kind === 'score' ? cell.score : null),
  });
}

/** The shade of a score; nothing for none. */
function useLook(): (score: number | null) => Pick<MatrixCell, 'className' | 'style'> {
  const { template } = useFindings();
  return (score) =>
    score === null
      ? {}
      : {
          className: `${styles['scored'] ?? ''} ${styles[`step${heatStep(score, template.configuration)}`] ?? ''}`,
          style: { '--score': `${score}%` } as CSSProperties,
        };
}

function useCellWords(): (cell: HeatMapCell) => ReactNode {
  const t = useTranslate();
  const { figures } = useFindings();
  return (cell) => {
    if (cell.kind !== 'score')
      return <span className={styles['mark']}>{t(`app.findings.heatMap.mark.${cell.kind}`)}</span>;
    const score = figures.score(cell.score);
    if (!cell.isSmall) return score;
    return (
      <>
        {score}
        <span className={styles['small']}>{t('app.findings.heatMap.mark.small')}</span>
      </>
    );
  };
}

/** Everything a cell shows by place, shade and mark, in words. */
function useCellLabel(): (facet: string, column: HeatMapColumn, cell: HeatMapCell) => string {
  const t = useTranslate();
  const { figures } = useFindings();
  const viewName = useViewName();
  return (facet, { seenBy }, cell) => {
    const group = viewName(seenBy);
    if (cell.kind !== 'score') {
      const meaning = t(`app.findings.heatMap.meaning.${cell.kind}`);
      return t('app.findings.heatMap.cellEmpty', { facet, group, meaning });
    }
    const { people } = cell;
    const score = figures.score(cell.score);
    return t(`app.findings.heatMap.${cell.isSmall ? 'cellSmall' : 'cell'}`, { facet, group, score, people });
  };
}
