import type { ContentText } from 'pdfmake/interfaces';
import { textWidth, wrapText } from '#shared/report/charts/textWidth';
import type { Cover } from '#shared/report/document';
import { textNode, type TextStyle, type TypeName } from '../node';
import { fonts, type } from '../page';

/** Height of a line of the report's typeface, as a multiple of the font size. */
const lineOfFace = 1.21;
/** A firm's own typeface may run wider than the one that widths are known of. */
const slack = 0.92;
const smallestTitlePt = 13;
/** Below these a long word is better broken: in a title, and in the name of a firm. */
const smallestWholePt = 17;
const smallestNamePt = 9;
/** An opportunity to break a long word. */
const breakHere = '\u200b';
const manyLines = 60;

function linesIn(text: string, sizePt: number, widthPt: number): number {
  const limits = { sizePt, widthPt: widthPt * slack, weight: 'semibold', lines: manyLines } as const;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, wrapText(line, limits).length), 0);
}

/** Height in points that a text takes in a style of type, set in a width. */
export function heightOf(text: string, as: TypeName, widthPt: number): number {
  const { fontSize, lineHeight } = type[as];
  return text === '' ? 0 : linesIn(text, fontSize, widthPt) * fontSize * lineHeight * lineOfFace;
}

export interface TitleRoom {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly largestPt: number;
  readonly color: string;
}

/** The title as large as its room allows: a long one steps down in size, and no word of it is broken if a smaller size avoids it. */
export function titleIn(title: string, { widthPt, heightPt, largestPt, color }: TitleRoom): ContentText {
  const fits = (sizePt: number): boolean => linesIn(title, sizePt, widthPt) * sizePt * lineOfFace <= heightPt;
  const largestWhole = largestWithoutBreaks(title, widthPt, smallestWholePt);
  let fontSize = Math.min(largestPt, largestWhole ?? largestPt);
  while (fontSize > smallestTitlePt && !fits(fontSize)) fontSize -= 1;
  const text = largestWhole === null ? title : title.replaceAll(breakHere, '');
  return { text, fontSize, lineHeight: 1, font: fonts.strong, color };
}

/** A name in a style of type, stepped down in size where a word of it would be divided otherwise. */
export function nameIn(name: string, widthPt: number, style: TextStyle): ContentText {
  const { fontSize } = type[style.as];
  const largestPt = largestWithoutBreaks(name, widthPt, smallestNamePt) ?? fontSize;
  return { ...textNode(name, style), fontSize: Math.min(fontSize, largestPt) };
}

/** Size at which the longest word still fits a line; null where that would make the whole text smaller than wanted. */
function largestWithoutBreaks(text: string, widthPt: number, smallestPt: number): number | null {
  const widest = text
    .replaceAll(breakHere, '')
    .split(/\s+/)
    .reduce((most, word) => Math.max(most, textWidth(word, 1, 'semibold')), 0);
  const largestPt = Math.floor((widthPt * slack) / Math.max(widest, 0.01));
  return largestPt < smallestPt ? null : largestPt;
}

const mostContactLines = 7;
const mostConfidentialityLines = 8;

interface FootWords {
  readonly nodes: ContentText[];
  readonly heightPt: number;
}

/** Contact and confidentiality, cut to what a cover has room for. */
export function footWords({ confidentiality, contact }: Cover, widthPt: number, color: string): FootWords {
  const { fontSize: sizePt } = type.small;
  const fitted = (text: string, lines: number): string =>
    text
      .split('\n')
      .flatMap((line) => wrapText(line, { sizePt, widthPt: widthPt * slack, lines }))
      .slice(0, lines)
      .join('\n');
  const parts = [fitted(contact, mostContactLines), fitted(confidentiality, mostConfidentialityLines)].filter(
    (part) => part !== '',
  );
  const gapPt = 8;
  return {
    nodes: parts.map((part, index) =>
      textNode(part, { as: 'small', color, margin: [0, index === 0 ? 0 : gapPt, 0, 0] }),
    ),
    heightPt: parts.reduce((sum, part) => sum + heightOf(part, 'small', widthPt) + gapPt, 0),
  };
}

/** The day of the report, with its version where it has one. */
export function dateLine({ date, version }: Cover): string {
  return version === undefined || version === '' ? date : `${date} · ${version}`;
}
