import type { KeptReadout } from './kept';
import type { ReadoutPage } from './usePages';

/** Which page is the one that was left: in another edition the chapter may be shorter or missing. */
export function placeOf(
  pages: readonly ReadoutPage[],
  { chapter, offset }: Pick<KeptReadout, 'chapter' | 'offset'>,
): number {
  const first = pages.findIndex((page) => (page.chapter?.id ?? null) === chapter);
  if (first === -1) return 0;
  const pagesOfIt = pages.filter((page) => (page.chapter?.id ?? null) === chapter).length;
  return first + Math.min(offset, pagesOfIt - 1);
}
