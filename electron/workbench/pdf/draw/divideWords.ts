import { placesToDivide } from './hyphenation';
import type { Inline } from './library';

/** Words in one piece of text, e.g. the two around a colon or a bracket. */
const words = /\p{L}+/gu;
/** An address or the name of a file: a hyphen in it would be taken for one of its signs. */
const address = /[@_\d]|\p{L}[./\\]\p{L}/u;
/** What is longer was written by nobody and breaks where it must. */
const longestText = 200;

/** The pieces of a line of text with words that are wider than their column divided as their language does. */
export function divideWords(inlines: readonly Inline[], widthPt: number, language: string): Inline[] {
  return inlines.flatMap((inline) =>
    inline.width - (inline.trailingCut ?? 0) > widthPt && inline.noWrap !== true
      ? divided(inline, widthPt, language)
      : [inline],
  );
}

function divided(inline: Inline, widthPt: number, language: string): Inline[] {
  const { text } = inline;
  if (text.length > longestText || address.test(text)) return [inline];
  const places = [...text.matchAll(words)].flatMap(({ 0: word, index }) =>
    placesToDivide(word, language).map((place) => index + place),
  );
  const pieces: Inline[] = [];
  let from = 0;
  while (widthOf(inline, text.slice(from).trimEnd()) > widthPt) {
    const start = from;
    const upTo = places.findLast(
      (place) => place > start && widthOf(inline, `${text.slice(start, place)}-`) <= widthPt,
    );
    if (upTo === undefined) break;
    const piece = `${text.slice(from, upTo)}-`;
    // What belongs to the end of a word, e.g. that a line ends there, stays with its last piece.
    pieces.push({ ...inline, text: piece, width: widthOf(inline, piece), trailingCut: 0, lineEnd: false });
    from = upTo;
  }
  if (from === 0) return [inline];
  const last = text.slice(from);
  return [...pieces, { ...inline, text: last, width: widthOf(inline, last), leadingCut: 0 }];
}

function widthOf({ characterSpacing = 0, font, fontFeatures, fontSize }: Inline, text: string): number {
  return font.widthOfString(text, fontSize, fontFeatures) + characterSpacing * (text.length - 1);
}
