import type { Run } from '#shared/report/markdown';

/** A text in pieces of at most so many characters, cut between sentences, else between words, else anywhere. */
export function splitText(text: string, most: number, language: string): readonly string[] {
  if (text.length <= most) return [text];
  return joined(segments(text, 'sentence', language), most).flatMap((piece) =>
    piece.length <= most
      ? [piece]
      : joined(segments(piece, 'word', language), most).flatMap((words) => sliced(words, most)),
  );
}

/** The same for a paragraph, whose stretches keep their looks. */
export function splitRuns(runs: readonly Run[], most: number, language: string): readonly (readonly Run[])[] {
  const pieces: Run[][] = [];
  let length = Infinity;
  for (const run of runs)
    for (const text of splitText(run.text, most, language)) {
      if (length + text.length > most) {
        pieces.push([]);
        length = 0;
      }
      pieces.at(-1)?.push({ ...run, text });
      length += text.length;
    }
  return pieces;
}

function segments(text: string, granularity: 'sentence' | 'word', language: string): readonly string[] {
  return Array.from(new Intl.Segmenter(language, { granularity }).segment(text), ({ segment }) => segment);
}

function joined(pieces: readonly string[], most: number): readonly string[] {
  const all: string[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (last !== undefined && last.length + piece.length <= most) all[all.length - 1] = last + piece;
    else all.push(piece);
  }
  return all;
}

function sliced(text: string, most: number): readonly string[] {
  const characters = Array.from(text);
  return Array.from({ length: Math.ceil(characters.length / most) }, (_, place) =>
    characters.slice(place * most, (place + 1) * most).join(''),
  );
}
