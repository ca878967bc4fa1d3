import type { Specimen } from '#shared/report/brand';
import type { FontProblem } from '#shared/report/fontProblem';
import type { Result } from '#shared/result';

/** What the picture process is asked about a typeface that a stranger made. */
export interface FontJob {
  readonly kind: 'font';
  readonly bytes: Uint8Array;
}

/** What a sound typeface says of itself, and its face as a report can use it. */
export interface FontFacts {
  /** At most 100 characters, none of them a control character. */
  readonly family: string;
  /** 1 to 1000; 400 is regular, 700 bold. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
  /** The characters it has, as first and last code points, ascending. */
  readonly coverage: readonly (readonly [first: number, last: number])[];
  /** A few letters as outlines, to show it without giving it to the screen. */
  readonly specimen: Specimen;
  /** TTF or OTF, unpacked where it came as WOFF2, which the PDF library cannot read. */
  readonly bytes: Uint8Array;
}

/** The one answer about a typeface. */
export type FontAnswer = Result<FontFacts, FontProblem>;
