import { textWidth } from '#shared/report/charts/textWidth';
import type { Cell } from '#shared/report/document';
import { headsGroup } from '#shared/report/headsGroup';
import { isLevel } from '#shared/report/level';
import type { TablePart } from './part';

const weights = { slim: 0.45, narrow: 0.62, normal: 1, wide: 2.2 } as const;
/** Widths are those of Inter; other typefaces may be a little wider. */
const reserve = 1.06;
/** A word wider than this share of the table is broken rather than that all other columns starve. */
const widestWordShare = 0.3;

export interface TableRoom {
  readonly widthPt: number;
  readonly sizePt: number;
  /** Left and right together, inside each cell. */
  readonly paddingPt: number;
}

/**
 * Width of each column in points, together the whole width: as the columns ask for it, but none narrower than its widest
 * word as long as the others can spare the room.
 */
export function columnWidths({ columns, rows }: TablePart, room: TableRoom): readonly number[] {
  const { widthPt } = room;
  const total = columns.reduce((sum, { width }) => sum + weights[width], 0);
  const wanted = columns.map(({ width }) => (weights[width] / total) * widthPt);
  const least = columns.map((_, place) =>
    Math.min(widthPt * widestWordShare, widestWordPt(cellsOf({ columns, rows }, place), room)),
  );
  const missing = wanted.reduce((sum, width, place) => sum + Math.max(0, (least[place] ?? 0) - width), 0);
  const spare = wanted.reduce((sum, width, place) => sum + Math.max(0, width - (least[place] ?? 0)), 0);
  if (missing === 0 || missing > spare) return wanted;
  return wanted.map((width, place) => {
    const own = least[place] ?? 0;
    return width < own ? own : width - ((width - own) / spare) * missing;
  });
}

/** A column from its title down, but for rows that head the ones below: their words run on over the next columns. */
function cellsOf({ columns, rows }: TablePart, place: number): readonly Cell[] {
  const own = rows.flatMap((row) => (headsGroup(row, columns) ? [] : (row[place] ?? [])));
  return [{ text: columns[place]?.title ?? '', isStrong: true }, ...own];
}

/** The widest word of the cells with the padding beside it; the name of a level stays on one line. */
function widestWordPt(cells: readonly Cell[], { paddingPt, sizePt }: TableRoom): number {
  let widestPt = 0;
  for (const { isStrong = false, text, tone } of cells) {
    const isWhole = isLevel(tone);
    const weight = isStrong || isWhole ? 'semibold' : 'regular';
    for (const word of isWhole ? [` ${text} `] : text.split(betweenWords))
      widestPt = Math.max(widestPt, textWidth(word, sizePt, weight));
  }
  return widestPt * reserve + paddingPt;
}

/** Where a line may break: at spaces, and after hyphens and slashes. */
const betweenWords = /[\s\u00ad\u200b]+|(?<=[-/])/;
