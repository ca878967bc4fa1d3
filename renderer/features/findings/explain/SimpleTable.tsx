import styles from './Lines.module.css';

interface Props {
  /** The first columns are words, the others are numbers. */
  readonly columns: readonly string[];
  /** How many columns are words; 1 when absent. */
  readonly wordColumns?: number;
  readonly rows: readonly {
    readonly key: string;
    readonly cells: readonly string[];
    /** A group stands above its respondents, a respondent above their answers. */
    readonly kind?: 'group' | 'respondent' | 'answer';
    /** Stays out of the figure; the reason stands behind the words. */
    readonly leftOut?: string;
  }[];
}

export function SimpleTable({ columns, wordColumns = 1, rows }: Props) {
  const isNumber = (place: number): true | undefined => (place >= wordColumns ? true : undefined);
  return (
    <div className={styles['scroll']}>
      <table className={styles['table']}>
        <thead>
          <tr>
            {columns.map((column, place) => (
              <th key={column} scope="col" data-number={isNumber(place)}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, kind, leftOut }) => (
            <tr key={key} data-kind={kind} data-left={leftOut !== undefined}>
              {cells.map((cell, place) => (
                <td key={place} data-number={isNumber(place)}>
                  {cell}
                  {place === wordColumns - 1 && leftOut !== undefined && (
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
