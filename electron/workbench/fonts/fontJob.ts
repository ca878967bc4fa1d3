import type { FontProblem } from '#shared/report/fontProblem';
import type { Result } from '#shared/result';

/** What the picture process is asked about a typeface that a stranger made. */
export interface FontJob {
  readonly kind: 'font';
  readonly bytes: Uint8Array;
}

/** What a sound typeface says of itself. */
export interface FontFacts {
  /** At most 100 characters, none of them a control character. */
  readonly family: string;
  /** 1 to 1000; 400 is regular, 700 bold. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** Whether its maker allows it inside documents. */
  readonly mayBeEmbedded: boolean;
  /** The characters it has, as first and last code points, ascending. */
  readonly coverage: readonly (readonly [first: number, last: number])[];
}

/** The one answer about a typeface. */
export type FontAnswer = Result<FontFacts, FontProblem>;
