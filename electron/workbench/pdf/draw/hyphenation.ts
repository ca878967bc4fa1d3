import { createRequire } from 'node:module';
import type { HyphenationFunctionSync } from 'hyphen';

const load = createRequire(import.meta.url);
/** What the patterns are called in their library; English reports are written as in Britain. */
const patternsOf: Readonly<Record<string, string>> = { de: 'de', en: 'en-gb', sv: 'sv' };
/** Letters. Longer than any word of the three languages: what is longer is none, and breaks where it must. */
export const longestWord = 60;
const softHyphen = '\u00AD';
const leastBefore = 2;
const leastAfter = 3;

/**
 * Where a word may be divided, as the number of letters before each place, in order. None for what is no word or of a
 * language without patterns. The patterns of a language (Liang's way, as TeX has them) are read when they are first
 * needed, which few reports do: most words fit their column.
 */
export function placesToDivide(word: string, language: string): readonly number[] {
  const name = patternsOf[language.split('-')[0] ?? ''];
  if (name === undefined || word.length > longestWord || !/^\p{L}+$/u.test(word)) return [];
  const { hyphenateSync } = load(`hyphen/${name}`) as { readonly hyphenateSync: HyphenationFunctionSync };
  const parts = hyphenateSync(word).split(softHyphen);
  let before = 0;
  return parts
    .slice(0, -1)
    .map((part) => (before += part.length))
    .filter((place) => place >= leastBefore && word.length - place >= leastAfter);
}
