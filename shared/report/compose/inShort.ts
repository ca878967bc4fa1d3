import type { Writing } from './writing';

/** The first of many things in a line, and how many more there are. */
export function inShort({ translate }: Writing, items: readonly string[], most: number): string {
  const more = items.length - most;
  return [
    ...items.slice(0, most),
    ...(more > 0 ? [translate('report.chapters.summary.andMore', { count: more })] : []),
  ].join('; ');
}

const mostLetters = 80;
const lastWord = /\s+\S*$/u;

/** A title where many stand in a line: no longer than a sentence. */
export function shortTitle(title: string): string {
  return title.length <= mostLetters ? title : `${title.slice(0, mostLetters).replace(lastWord, '')}…`;
}
