import styles from './Lines.module.css';

interface Props {
  /** The first column is words, the others are numbers. */
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly string[];
    /** Stays out of the figure; the reason stands behind the first cell. */
    readonly leftOut?: string;
  }[];
}

export function SimpleTable({ columns, rows }: Props) {
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={column} scope="col" data-number={place > 0 ? true : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, leftOut }) => (
            <tr key={key} data-left={leftOut !== undefined}>
              {cells.map((cell, place) => (
                <td key={place} data-number={place > 0 ? true : undefined}>
                  {cell}
                  {place === 0 && leftOut !== undefined && (
                    <span className={styles['because']}> ({leftOut})</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
