import type { Inline } from './library';

/** Where the next line of a text would stand. */
export interface LinePlace {
  /** Lines of the text that stand above it on this page. */
  readonly linesAbove: number;
  readonly lineHeightPt: number;
  /** What is left of the page. */
  readonly roomPt: number;
  /** Width of the lines. */
  readonly widthPt: number;
  /** The text after this line. */
  readonly rest: readonly Inline[];
}

/**
 * Whether the line goes over to the next page though it would fit, so that no page begins with the last line of a text
 * or ends with the first one. How many lines the rest will make is guessed from its width where it is more than one.
 */
export function goesToNextPage({ linesAbove, lineHeightPt, roomPt, widthPt, rest }: LinePlace): boolean {
  if (rest.length === 0 || roomPt < lineHeightPt) return false;
  const linesFitting = Math.floor(roomPt / lineHeightPt);
  if (linesAbove === 0 && linesFitting === 1) return true;
  const linesLeft = linesOf(rest, widthPt);
  // Of two lines above, one would be left alone.
  if (linesLeft === 1) return linesFitting === 1 && linesAbove !== 1;
  return linesAbove === 0 && linesLeft === 2 && linesFitting === 2;
}

function linesOf(rest: readonly Inline[], widthPt: number): number {
  const width = rest.reduce((sum, inline) => sum + inline.width, 0) - (rest.at(-1)?.trailingCut ?? 0);
  // Ends of lines are ragged: what fills two lines to the brim takes three.
  if (width <= widthPt) return 1;
  return width <= widthPt * 1.9 ? 2 : 3;
}
