import { plainText } from '#shared/engagement/plainText';

export interface TextPart {
  readonly text: string;
  /** One of the words that were looked for begins here. */
  readonly isHit: boolean;
}

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** A text cut at the words that begin as one of the words looked for does; the parts together are the text. */
export function markedParts(text: string, search: string): readonly TextPart[] {
  const wanted = [...search.matchAll(word)].map(([each]) => plainText(each));
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const plain = plainText(found);
    if (!wanted.some((each) => plain.startsWith(each))) continue;
    if (index > from) parts.push({ text: text.slice(from, index), isHit: false });
    parts.push({ text: found, isHit: true });
    from = index + found.length;
  }
  if (from < text.length) parts.push({ text: text.slice(from), isHit: false });
  return parts;
}
