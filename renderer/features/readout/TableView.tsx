import type { Cell } from '#shared/report/document';
import type { Head } from './part';
import styles from './Part.module.css';

/** Parts of the width that a column takes. */
const shares = { slim: 1, narrow: 2, normal: 3.5, wide: 6 } as const;

interface Props {
  readonly head: Extract<Head, { kind: 'table' }>;
  readonly rows: readonly (readonly Cell[])[];
}

/** A table, or as many of its rows as a page holds; columns are as wide on every page. The last cell runs to the end. */
export function TableView({ head: { caption, columns }, rows }: Props) {
  const all = columns.reduce((sum, { width }) => sum + shares[width], 0);
  return (
    <table className={styles['table']}>
      {caption !== undefined && <caption className={styles['caption']}>{caption}</caption>}
      <colgroup>
        {columns.map(({ width }, place) => (
          <col key={place} style={{ width: `${(100 * shares[width]) / all}%` }} />
        ))}
      </colgroup>
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
          <tr key={row} data-unit>
            {cells.map(({ isNumber, isStrong, text, tone }, place) => (
              <td
                key={place}
                {...(place === cells.length - 1 ? { colSpan: columns.length - place } : {})}
                data-number={isNumber ?? columns[place]?.isNumber === true}
                data-strong={isStrong === true}
                data-tone={tone}
              >
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
