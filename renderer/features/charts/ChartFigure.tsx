import { useMemo } from 'react';
import { chartTable } from '#shared/report/charts/chartTable';
import { drawChart, type DrawnBlock } from '#shared/report/charts/drawChart';
import { headsGroup } from '#shared/report/headsGroup';
import { useTranslate } from '../../wording';
import styles from './Chart.module.css';
import { screenStyle } from './screenStyle';
import { SvgDrawing } from './SvgDrawing';
import { useWidth } from './useWidth';

/** So that the smallest text of a drawing, made for paper, can be read on a screen. */
const scale = 1.6;
/** Narrower than this, the drawing scrolls. */
const leastPt = 225;
/** Wider, and rows would be hard to follow. */
const mostPt = 620;

interface Props {
  readonly block: DrawnBlock;
  /** The figures stand on the same screen as a table already. */
  readonly isTableElsewhere?: boolean;
}

/** A chart as it is printed: caption, drawing, what it leaves unsaid, and its figures as a table on demand. */
export function ChartFigure({ block, isTableElsewhere = false }: Props) {
  const [frame, width] = useWidth<HTMLDivElement>();
  const widthPt = Math.min(Math.max(width / scale, leastPt), mostPt);
  const drawings = useMemo(
    () => (width === 0 ? [] : drawChart(block, { widthPt, style: screenStyle })),
    [block, width, widthPt],
  );
  const legend = 'legend' in block ? block.legend : undefined;
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>{block.caption}</figcaption>
      <div ref={frame} className={styles['frame']}>
        {drawings.map((drawing, place) => (
          <SvgDrawing key={place} drawing={drawing} scale={scale} label={block.alt} />
        ))}
      </div>
      {legend !== undefined && <p className={styles['legend']}>{legend}</p>}
      {!isTableElsewhere && <FiguresTable block={block} />}
    </figure>
  );
}

function FiguresTable({ block }: { readonly block: DrawnBlock }) {
  const t = useTranslate();
  const { columns, rows } = chartTable(block);
  return (
    <details className={styles['table']}>
      <summary>{t('charts.asTable')}</summary>
      <div className={styles['scroll']}>
        <table>
          <thead>
            <tr>
              {columns.map(({ isNumber, title }, place) => (
                <th key={place} scope="col" data-number={isNumber === true}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((cells, row) => (
              <tr key={row}>
                {cells.map(({ text }, place) =>
                  place === 0 ? (
                    <th key={place} {...headOf(headsGroup(cells, columns), columns.length)}>
                      {text}
                    </th>
                  ) : (
                    <td key={place} data-number={columns[place]?.isNumber === true}>
                      {text}
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** What the first cell of a row is the head of: the rows below it, or its own row. */
function headOf(isOfGroup: boolean, columns: number) {
  return isOfGroup ? ({ scope: 'colgroup', colSpan: columns } as const) : ({ scope: 'row' } as const);
}
