import type { Font, ShapedRun } from './library';

type Features = readonly string[] | null | undefined;
type Shape = (text: string, features: Features) => ShapedRun;

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
 * Latin letters, and the last of them with the figures and punctuation behind it: letters know only their neighbour,
 * figures and punctuation may look further.
 */
const plain =
  /^([A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]{2,})([A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f][ -@[-`{-\u00bf\u2010-\u205e]*)$/;

/**
 * The same font, which shapes a word with the same features once and not each time it is measured and drawn. The
 * library remembers words only where no features are asked for, and for one document.
 *
 * A word in a face of ours (one of a file) is put together from pairs of letters, of which there are few; what other
 * faces do with letters is not known.
 */
export function quickFont(font: Font, file: string | null): Font {
  const words =
    file === null ? new Map<string, ShapedRun>() : (kept.get(file) ?? new Map<string, ShapedRun>());
  if (file !== null) kept.set(file, words);
  const remembered =
    (make: Shape): Shape =>
    (text, features) => {
      const key = features ? `${features.join()} ${text}` : ` ${text}`;
      const known = words.get(key);
      if (known !== undefined) return known;
      const shaped = make(text, features);
      if (words.size >= mostWords) words.clear();
      words.set(key, shaped);
      return shaped;
    };
  const shaped: Shape = (text, features) => {
    const wanted = Object.fromEntries((features ?? []).map((feature) => [feature, true]));
    return font.layoutRun(text, { ...wanted, ...without });
  };
  const part = remembered(shaped);
  const shape = remembered((word, features) => {
    const [, letters, end] = (file === null ? null : plain.exec(word)) ?? [];
    if (letters === undefined || end === undefined) return shaped(word, features);
    const pairs = Array.from(letters, (letter, at) => letter + (letters[at + 1] ?? end.charAt(0)));
    return joined([...pairs.map((pair) => firstOf(part(pair, features))), part(end, features)]);
  });
  font.layout = (text, features, onlyWidth = false) => {
    const runs = wordsOf(text).map((word) => shape(word, features));
    if (!onlyWidth) return joined(runs);
    const advanceWidth = runs.reduce((sum, run) => sum + run.advanceWidth, 0);
    return { glyphs: [], positions: [], advanceWidth };
  };
  return font;
}

function joined(runs: readonly ShapedRun[]): ShapedRun {
  const [first] = runs;
  if (runs.length === 1 && first !== undefined) return first;
  return {
    glyphs: runs.flatMap(({ glyphs }) => glyphs),
    positions: runs.flatMap(({ positions }) => positions),
    advanceWidth: runs.reduce((sum, run) => sum + run.advanceWidth, 0),
  };
}

function firstOf({ glyphs, positions }: ShapedRun): ShapedRun {
  const [position] = positions;
  return {
    glyphs: glyphs.slice(0, 1),
    positions: positions.slice(0, 1),
    advanceWidth: position?.xAdvance ?? 0,
  };
}

/** Each word with the space behind it. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[^ \t]*[ \t]|[^ \t]+/g) ?? [];
}
