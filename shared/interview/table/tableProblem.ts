/** Why a text is no table of answers. Nothing is taken from it. */
export type TableProblem =
  /** A quote that is never closed, for instance; rows from 1. */
  | { readonly code: 'table-damaged'; readonly fileName: string; readonly row: number }
  | {
      readonly code: 'table-too-large';
      readonly fileName: string;
      readonly rows: number;
      readonly columns: number;
      readonly cellCharacters: number;
    }
  /** No column says what was asked; `found` names the first of them. */
  | { readonly code: 'table-without-questions'; readonly found: string };
