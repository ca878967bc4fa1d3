/** Measures of the page in points. */
export const page = {
  size: 'A4',
  widthPt: 595.28,
  heightPt: 841.89,
  marginPt: { left: 62, top: 72, right: 62, bottom: 68 },
} as const;

export const contentWidthPt = page.widthPt - page.marginPt.left - page.marginPt.right;

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
