import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';

interface Place {
  readonly row: number;
  readonly column: number;
}

interface GridFocus {
  /** One cell of the grid takes part in the tab order: the one visited last. */
  readonly tabIndexOf: (row: number, column: number) => 0 | -1;
  readonly grid: {
    readonly ref: React.RefObject<HTMLTableElement | null>;
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
}

/** Arrow keys, Home and End move over cells that carry `data-row` and `data-column`; with Ctrl, Home and End go all the way. */
export function useGridFocus(rows: number, columns: number): GridFocus {
  const ref = useRef<HTMLTableElement | null>(null);
  const [visited, setVisited] = useState<Place>({ row: 0, column: 0 });
  const at = { row: Math.min(visited.row, rows - 1), column: Math.min(visited.column, columns - 1) };

  return {
    tabIndexOf: (row, column) => (row === at.row && column === at.column ? 0 : -1),
    grid: {
      ref,
      onKeyDown: (event) => {
        const wanted = target(event, at, { row: rows - 1, column: columns - 1 });
        if (wanted === null) return;
        event.preventDefault();
        ref.current
          ?.querySelector<HTMLElement>(`[data-row="${wanted.row}"][data-column="${wanted.column}"]`)
          ?.focus();
      },
      onFocus: ({ target: cell }) => {
        const { row, column } = (cell as HTMLElement).dataset;
        if (row !== undefined && column !== undefined)
          setVisited({ row: Number(row), column: Number(column) });
      },
    },
  };
}

function target({ key, ctrlKey, altKey, metaKey }: KeyboardEvent, at: Place, last: Place): Place | null {
  if (altKey || metaKey) return null;
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: Math.max(0, at.row - 1) };
    case 'ArrowDown':
      return { ...at, row: Math.min(last.row, at.row + 1) };
    case 'ArrowLeft':
      return { ...at, column: Math.max(0, at.column - 1) };
    case 'ArrowRight':
      return { ...at, column: Math.min(last.column, at.column + 1) };
    case 'Home':
      return { row: ctrlKey ? 0 : at.row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : at.row, column: last.column };
    default:
      return null;
  }
}
