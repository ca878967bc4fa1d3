import type { Font, ShapedRun } from './library';

type Features = readonly string[] | null | undefined;

/** Words kept of a face before all are forgotten, so that a process with many reports does not grow. */
const mostWords = 40_000;
/**
 * Contextual forms, e.g. an arrow for a hyphen and a bracket: looking for them in every word took more time than all
 * of the layout.
 */
const without = { calt: false } as const;

/** Shaped words of our own faces by file, kept from one report to the next. */
const kept = new Map<string, Map<string, ShapedRun>>();

/**
 * The same font, which shapes a word with the same features once and not each time it is measured and drawn. The
 * library remembers words only where no features are asked for, and for one document.
 */
export function quickFont(font: Font, file: string | null): Font {
  const words =
    file === null ? new Map<string, ShapedRun>() : (kept.get(file) ?? new Map<string, ShapedRun>());
  if (file !== null) kept.set(file, words);
  const shape = (word: string, features: Features): ShapedRun => {
    const key = features ? `${features.join()} ${word}` : ` ${word}`;
    const known = words.get(key);
    if (known !== undefined) return known;
    const wanted = Object.fromEntries((features ?? []).map((feature) => [feature, true]));
    const shaped = font.layoutRun(word, { ...wanted, ...without });
    if (words.size >= mostWords) words.clear();
    words.set(key, shaped);
    return shaped;
  };
  font.layout = (text, features, onlyWidth = false) => {
    const runs = wordsOf(text).map((word) => shape(word, features));
    const advanceWidth = runs.reduce((sum, run) => sum + run.advanceWidth, 0);
    const [first] = runs;
    if (onlyWidth) return { glyphs: [], positions: [], advanceWidth };
    if (runs.length === 1 && first !== undefined) return first;
    return {
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
      advanceWidth,
    };
  };
  return font;
}

/** Each word with the space behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[^ \t]*[ \t]|[^ \t]+/g) ?? [];
}
