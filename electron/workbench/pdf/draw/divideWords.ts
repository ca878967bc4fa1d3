import { placesToDivide } from './hyphenation';
import type { Inline } from './library';

/** A word with the signs around it, e.g. a bracket before and a comma and a space after it. */
const wordWithSigns = /^([^\p{L}]*)(\p{L}+)([^\p{L}]*)$/u;

/** The pieces of a line of text with words that are wider than their column divided as their language does. */
export function divideWords(inlines: readonly Inline[], widthPt: number, language: string): Inline[] {
  return inlines.flatMap((inline) =>
    inline.width - (inline.trailingCut ?? 0) > widthPt && inline.noWrap !== true
      ? divided(inline, widthPt, language)
      : [inline],
  );
}

function divided(inline: Inline, widthPt: number, language: string): Inline[] {
  const [, before = '', word = '', after = ''] = wordWithSigns.exec(inline.text) ?? [];
  const places = placesToDivide(word, language);
  const pieces: Inline[] = [];
  let from = 0;
  for (;;) {
    const lead = from === 0 ? before : '';
    const rest = `${lead}${word.slice(from)}${after}`;
    if (widthOf(inline, rest.trimEnd()) <= widthPt) break;
    const upTo = places.findLast(
      (place) => place > from && widthOf(inline, `${lead}${word.slice(from, place)}-`) <= widthPt,
    );
    if (upTo === undefined) break;
    const text = `${lead}${word.slice(from, upTo)}-`;
    // What belongs to the end of a word, e.g. that a line ends there, stays with its last piece.
    pieces.push({ ...inline, text, width: widthOf(inline, text), trailingCut: 0, lineEnd: false });
    from = upTo;
  }
  if (from === 0) return [inline];
  const last = `${word.slice(from)}${after}`;
  return [...pieces, { ...inline, text: last, width: widthOf(inline, last), leadingCut: 0 }];
}

function widthOf({ characterSpacing = 0, font, fontFeatures, fontSize }: Inline, text: string): number {
  return font.widthOfString(text, fontSize, fontFeatures) + characterSpacing * (text.length - 1);
}
