import { wrapText } from '#shared/report/charts/textWidth';

/** Size of the text of a sheet in points. */
export const sheetTextPt = 10;
const linePt = 12.75;
const edgePt = 3;
/** Spreadsheets know no higher rows. */
const highestPt = 409;
/** Width of a figure, by which spreadsheets measure columns, and what they leave free beside the text. */
const figurePt = 5.25;
const sidesPt = 5;
/** How wide the typeface of a sheet runs beside the one that widths are known of. */
const runShare = 0.94;

/**
 * Height in points that a row needs for texts in columns of these widths in characters. It is said in the file because
 * not every program works it out when it opens one.
 */
export function rowHeight(cells: readonly (string | number | null)[], widths: readonly number[]): number {
  const most = Math.ceil(highestPt / linePt);
  const lines = cells.map((cell, place) =>
    typeof cell !== 'string' ? 1 : linesIn(cell, (widths[place] ?? 0) * figurePt - sidesPt, most),
  );
  return Math.min(highestPt, Math.max(1, ...lines) * linePt + edgePt);
}

function linesIn(text: string, widthPt: number, most: number): number {
  const limits = { widthPt, sizePt: sheetTextPt * runShare, lines: most };
  return text.split('\n').reduce((sum, part) => sum + Math.max(1, wrapText(part, limits).length), 0);
}
