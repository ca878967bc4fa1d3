import type { CSSProperties, ReactNode } from 'react';
import type { HeatMap, HeatMapCell, HeatMapColumn, HeatMapRow } from '#shared/outputs/heatMap';
import { useTranslate } from '../../wording';
import { useExplain, type Explained } from './explain/ExplainContext';
import styles from './HeatMap.module.css';
import { heatStep } from './heatStep';
import { useFacetScore } from './useFacetScore';
import { useFindings } from './useFindings';
import { useGridFocus } from './useGridFocus';
import { useViewName } from './useViewName';

/** Facets in rows, by dimension; groups and the facet score in columns. */
export function HeatMapGrid({ map }: { readonly map: HeatMap }) {
  const t = useTranslate();
  const { dimensionName } = useFindings();
  const viewName = useViewName();
  const rows = map.dimensions.flatMap((dimension) => dimension.rows);
  const { grid, tabIndexOf } = useGridFocus(rows.length, map.columns.length + 1);
  return (
    <div className={styles['scroll']}>
      <table className={styles['grid']} role="grid" aria-label={t('app.findings.heatMap.grid')} {...grid}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {t('app.findings.heatMap.facet')}
            </th>
            <th scope="col">{t('app.findings.heatMap.all')}</th>
            {map.columns.map(({ seenBy, people }) => (
              <th key={viewName(seenBy)} scope="col">
                <span>{viewName(seenBy)}</span>
                <span className={styles['people']}>
                  {people === null
                    ? t('app.findings.heatMap.peopleVary')
                    : t('app.findings.heatMap.people', { people })}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        {map.dimensions.map((dimension) => (
          <tbody key={dimension.dimension}>
            <tr className={styles['dimension']}>
              <th scope="colgroup" colSpan={map.columns.length + 2}>
                <span>{dimensionName(dimension.dimension)}</span>
              </th>
            </tr>
            {dimension.rows.map((row) => (
              <FacetCells
                key={row.result.id}
                row={row}
                place={rows.indexOf(row)}
                columns={map.columns}
                tabIndexOf={tabIndexOf}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface RowProps {
  readonly row: HeatMapRow;
  readonly place: number;
  readonly columns: readonly HeatMapColumn[];
  readonly tabIndexOf: (row: number, column: number) => 0 | -1;
}

function FacetCells({ row: { result, cells }, place, columns, tabIndexOf }: RowProps) {
  const t = useTranslate();
  const { facetName, template } = useFindings();
  const facetScore = useFacetScore();
  const cellWords = useCellWords();
  const cellLabel = useCellLabel();
  const name = facetName(result.id);
  const { score } = result;
  return (
    <tr>
      <th scope="row">{name}</th>
      <Cell
        row={place}
        column={0}
        tabIndex={tabIndexOf(place, 0)}
        label={t('app.findings.heatMap.cellAll', { facet: name, score: facetScore(result.id) })}
        explained={{ kind: 'facet', id: result.id }}
        score={score}
        step={score === null ? null : heatStep(score, template.configuration)}
        isTotal
      >
        {facetScore(result.id)}
      </Cell>
      {cells.map((cell, index) => {
        const column = columns[index];
        if (column === undefined) return null;
        const { seenBy } = column;
        return (
          <Cell
            key={index}
            row={place}
            column={index + 1}
            tabIndex={tabIndexOf(place, index + 1)}
            label={cellLabel(name, column, cell)}
            explained={
              seenBy.kind === 'group'
                ? { kind: 'group', facet: result.id, group: seenBy.group }
                : { kind: 'facet', id: result.id }
            }
            score={cell.kind === 'score' ? cell.score : null}
            step={cell.kind === 'score' ? heatStep(cell.score, template.configuration) : null}
          >
            {cellWords(cell)}
          </Cell>
        );
      })}
    </tr>
  );
}

interface CellProps {
  readonly row: number;
  readonly column: number;
  readonly tabIndex: 0 | -1;
  readonly label: string;
  readonly explained: Explained;
  readonly score: number | null;
  readonly step: number | null;
  readonly isTotal?: boolean;
  readonly children: ReactNode;
}

function Cell({ row, column, tabIndex, label, explained, score, step, isTotal, children }: CellProps) {
  const explain = useExplain();
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      data-step={step}
      data-total={isTotal}
      tabIndex={tabIndex}
      aria-label={label}
      title={label}
      style={{ '--score': `${score ?? 0}%` } as CSSProperties}
      onClick={() => explain(explained)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        explain(explained);
      }}
    >
      {children}
    </td>
  );
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
