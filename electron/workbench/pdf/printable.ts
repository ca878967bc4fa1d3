import { longestWord } from './draw/hyphenation';
import type { Coverage } from './typefaces';

/** Stands where the typeface has no glyph. */
const replacement = '[?]';
/** An opportunity to break a line; Inter draws it with no width. */
const breakHere = '\u200b';
/** Longer runs without a break would be set letter by letter, which takes minutes and gigabytes. */
const longestRun = 30;
const chunkLength = 12;

/** What is looked up or followed, and never set. */
const neverSet: ReadonlySet<string> = new Set(['key', 'source', 'href', 'language', 'attachment']);

/** Joins emoji and picks their look: needed to see which characters belong together, then dropped. */
const joiners = /\u200d|\ufe0e|\ufe0f/gu;
const invisible = /(?!\u200d)[\p{Cc}\p{Cf}]/gu;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Spaces that hold words together, dashes and hyphens in a row are no place to break for the library. */
const longRuns = new RegExp(`[^ \\n\\u200b]{${longestRun + 1},}`, 'gu');
const betweenWords = /(?<=[\p{L}\p{N}]-)(?=[\p{L}\p{N}])/u;
/** A word of a language, which is divided as its language does, with the signs around it. */
const wordWithSigns = new RegExp(`^[^\\p{L}]{0,3}\\p{L}{1,${longestWord}}[^\\p{L}]{0,3}$`, 'u');
const chunks = new RegExp(`.{1,${chunkLength}}`, 'gsu');

/**
 * The same value with every text in it made printable: composed characters, no control or direction characters, a
 * visible mark where the typeface has no glyph, and places to break in very long words. Names what it replaced.
 */
export function makePrintable<Value>(value: Value, coverage: Coverage): { value: Value; missing: string[] } {
  const missing = new Set<string>();
  const visit = (node: unknown): unknown => {
    if (typeof node === 'string') return printableText(node, coverage, missing);
    if (Array.isArray(node)) return node.map(visit);
    if (node !== null && typeof node === 'object')
      return Object.fromEntries(
        Object.entries(node).map(([key, each]) => [key, neverSet.has(key) ? each : visit(each)]),
      );
    return node;
  };
  return { value: visit(value) as Value, missing: [...missing] };
}

function printableText(text: string, coverage: Coverage, missing: Set<string>): string {
  const composed = text
    .normalize('NFC')
    .replaceAll(/\r\n?|\u2028|\u2029/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(invisible, (character) => (character === '\n' ? character : ''));
  const drawn = isCovered(composed, coverage) ? composed : withReplacements(composed, coverage, missing);
  return drawn
    .replaceAll(joiners, '')
    .replaceAll(longRuns, (run) => run.split(betweenWords).map(broken).join(''));
}

function broken(word: string): string {
  if (word.length <= longestRun || wordWithSigns.test(word)) return word;
  return (word.match(chunks) ?? []).join(breakHere);
}

function isCovered(text: string, coverage: Coverage): boolean {
  for (const character of text) if (!isDrawn(character, coverage)) return false;
  return true;
}

function isDrawn(character: string, coverage: Coverage): boolean {
  if (character === '\n' || character.search(joiners) === 0) return true;
  return coverage(character.codePointAt(0) ?? 0);
}

/** A run of missing characters becomes one mark. */
function withReplacements(text: string, coverage: Coverage, missing: Set<string>): string {
  let drawn = '';
  let isInGap = false;
  for (const { segment } of graphemes.segment(text)) {
    const isWhole = isCovered(segment, coverage);
    if (isWhole) drawn += segment;
    else {
      missing.add(segment);
      if (!isInGap) drawn += replacement;
    }
    isInGap = !isWhole;
  }
  return drawn;
}
