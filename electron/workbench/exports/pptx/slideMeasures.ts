import { textWidth } from '#shared/report/charts/textWidth';

/** A slide of 16 to 9 in points, and where its content stands. */
export const slide = { widthPt: 960, heightPt: 540, sidePt: 54, topPt: 112, bottomPt: 488 } as const;
export const bodyWidthPt = slide.widthPt - 2 * slide.sidePt;
export const bodyHeightPt = slide.bottomPt - slide.topPt;
/** Lines of running text longer than this are hard to read on a wall. */
export const textWidthPt = 720;

const lineFactor = 1.22;
/** Widths are those of Inter; other typefaces and bold runs may be a little wider. */
const reserve = 1.06;

export function lineHeightPt(sizePt: number): number {
  return sizePt * lineFactor;
}

/** Lines that a text takes at this size and width, rather too many than too few. */
export function linesOf(text: string, sizePt: number, widthPt: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line, sizePt) * reserve) / widthPt)), 0);
}

/** The text in pieces of at most so many lines each, cut between words where there are any. */
export function piecesOf(text: string, lines: number, sizePt: number, widthPt: number): readonly string[] {
  if (linesOf(text, sizePt, widthPt) <= lines) return [text];
  const most = Math.max(1, Math.floor((lines * widthPt) / (sizePt * 0.62)));
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > most) {
    const space = Math.max(rest.lastIndexOf(' ', most), rest.lastIndexOf('\n', most));
    const cut = space > most / 2 ? space : most;
    pieces.push(rest.slice(0, cut).trimEnd());
    rest = rest.slice(cut).trimStart();
  }
  return [...pieces, rest];
}
