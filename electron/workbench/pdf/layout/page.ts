import type { Paper } from '#shared/report/paper';

/** The papers as the library names them, with their measures in points. */
export const sizes = {
  A4: { size: 'A4', widthPt: 595.28, heightPt: 841.89 },
  Letter: { size: 'LETTER', widthPt: 612, heightPt: 792 },
} as const satisfies Readonly<Record<Paper, object>>;

/** Between the margins, the same on any paper: equal lines, equal tables, and margins that take the rest. */
export const contentWidthPt = 471.28;

/** A page of a report in points. */
export interface Page {
  readonly size: 'A4' | 'LETTER';
  readonly widthPt: number;
  readonly heightPt: number;
  /** Left and right alike. */
  readonly sidePt: number;
  readonly topPt: number;
  readonly bottomPt: number;
}

export function pageOf(paper: Paper): Page {
  const sheet = sizes[paper];
  return { ...sheet, sidePt: (sheet.widthPt - contentWidthPt) / 2, topPt: 72, bottomPt: 68 };
}

/**
 * Families the renderer registers; the semi-bold is a family of its own, since a family has only four styles. The
 * firm's typeface takes the names of the first two, and ours stands behind it for characters it lacks.
 */
export const fonts = {
  text: 'Text',
  strong: 'Strong',
  fallbackText: 'FallbackText',
  fallbackStrong: 'FallbackStrong',
} as const;

/** Type scale in points, with line heights as multiples of the font's own (about 1.21). */
export const type = {
  display: { fontSize: 30, lineHeight: 1 },
  chapter: { fontSize: 22, lineHeight: 1 },
  lead: { fontSize: 12.5, lineHeight: 1.2 },
  heading: { fontSize: 13, lineHeight: 1.05 },
  subheading: { fontSize: 10, lineHeight: 1.1 },
  body: { fontSize: 9.2, lineHeight: 1.25 },
  table: { fontSize: 8.4, lineHeight: 1.15 },
  small: { fontSize: 7.4, lineHeight: 1.15 },
  figure: { fontSize: 19, lineHeight: 1 },
} as const;

/** Figures of one width, so that columns of numbers align. */
export const tabular = ['tnum'] as const;
