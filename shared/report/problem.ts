import type { FontProblem } from './fontProblem';
import type { ImageProblem } from './imageProblem';
import type { ReadinessKind } from './readiness';
import type { Spot } from './spots';

/** Why no report file came out. The engagement is untouched in every case. */
export type RenderProblem =
  /** So much of these facets, by name, does not apply that a note on each is owed first (section 3.4). */
  | { readonly code: 'notes-owed'; readonly facets: readonly string[] }
  /** Something has to be mended first; `reasons` are kinds of readiness notes. */
  | { readonly code: 'report-not-ready'; readonly reasons: readonly ReadinessKind[] }
  /** Warnings, of the report or of its drawing, that nobody has acknowledged. */
  | {
      readonly code: 'report-warnings-unseen';
      readonly reasons: readonly (ReadinessKind | RenderWarning['code'])[];
    }
  /** The engagement was changed while its report was drawn, so that it would say something else by now. */
  | { readonly code: 'report-changed-meanwhile' }
  | { readonly code: 'report-issue-unknown' | 'report-issue-erased'; readonly number: number }
  | { readonly code: 'pdf-timed-out'; readonly seconds: number }
  | { readonly code: 'pdf-cancelled' }
  | { readonly code: 'pdf-out-of-memory'; readonly limitMb: number }
  /** The drawing process ended without an answer. */
  | { readonly code: 'pdf-crashed'; readonly detail: string }
  /** The drawing process refused, with its reason. */
  | { readonly code: 'pdf-failed'; readonly detail: string }
  /** What was drawn is not a whole PDF file. */
  | { readonly code: 'pdf-invalid'; readonly detail: string }
  /** The report holds more text than can be drawn safely. */
  | { readonly code: 'report-too-large'; readonly limitMb: number };

/** Something the report had to do without; it was made all the same. */
export type RenderWarning =
  | {
      readonly code: 'glyphs-missing';
      readonly characters: readonly string[];
      /** Where they stand in a report. */
      readonly spots: readonly Spot[];
    }
  | { readonly code: 'logo-left-out'; readonly problem: ImageProblem }
  | { readonly code: 'typeface-left-out'; readonly problem: FontProblem }
  /** Pictures that cannot be read, and those of too few pixels to be read on paper. */
  | { readonly code: 'picture-left-out' | 'picture-coarse'; readonly spots: readonly Spot[] };
