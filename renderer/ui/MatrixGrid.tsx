import type { CSSProperties, ReactNode } from 'react';
import styles from './MatrixGrid.module.css';
import { useGridFocus } from './useGridFocus';

export interface MatrixColumn {
  readonly id: string;
  readonly name: string;
  /** A line under the name. */
  readonly note?: string;
}

export interface MatrixCell {
  /** Everything the cell shows by place, shade and mark, in words. */
  readonly label: string;
  readonly content: ReactNode;
  readonly className?: string | undefined;
  readonly style?: CSSProperties;
  readonly onOpen: () => void;
}

export interface MatrixRow {
  readonly id: string;
  readonly name: string;
  /** One per column. */
  readonly cells: readonly MatrixCell[];
}

interface Props {
  readonly label: string;
  /** What stands in the rows. */
  readonly corner: string;
  /** The first one sums up the others. */
  readonly columns: readonly MatrixColumn[];
  readonly sections: readonly {
    readonly id: string;
    readonly name: string;
    readonly rows: readonly MatrixRow[];
  }[];
}

/**
 * Many figures by row and column, with heads that stay in sight. One stop of the Tab key; arrows move, Enter and a
 * click open a cell.
 */
export function MatrixGrid({ label, corner, columns, sections }: Props) {
  const rows = sections.flatMap((section) => section.rows);
  const { grid, tabIndexOf } = useGridFocus(rows.length, columns.length);
  return (
    <div className={styles['scroll']}>
      <table className={styles['grid']} role="grid" aria-label={label} {...grid}>
        <thead>
          <tr>
            <th scope="col" className={styles['corner']}>
              {corner}
            </th>
            {columns.map(({ id, name, note }) => (
              <th key={id} scope="col">
                <span>{name}</span>
                {note !== undefined && <span className={styles['note']}>{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <tbody key={section.id}>
            <tr className={styles['section']}>
              <th scope="colgroup" colSpan={columns.length + 1}>
                <span>{section.name}</span>
              </th>
            </tr>
            {section.rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                {row.cells.map((cell, column) => {
                  const place = rows.indexOf(row);
                  return (
                    <Cell
                      key={columns[column]?.id ?? column}
                      cell={cell}
                      row={place}
                      column={column}
                      tabIndex={tabIndexOf(place, column)}
                    />
                  );
                })}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly row: number;
  readonly column: number;
  readonly tabIndex: 0 | -1;
}

function Cell({ cell: { label, content, className, style, onOpen }, row, column, tabIndex }: CellProps) {
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      data-sum={column === 0}
      tabIndex={tabIndex}
      aria-label={label}
      title={label}
      className={className}
      style={style}
      onClick={onOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onOpen();
      }}
    >
      {content}
    </td>
  );
}
