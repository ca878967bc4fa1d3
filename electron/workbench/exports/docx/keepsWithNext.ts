import type { Part } from '../parts/part';

/** Items of a list that stays on one page. */
const shortList = 6;

/**
 * Whether a part stays on the page on which the next one begins: what introduces something stands over it, and no item of
 * a list ends up alone. Headings do so by their style.
 */
export function keepsWithNext(parts: readonly Part[], place: number): boolean {
  const part = parts[place];
  const next = parts[place + 1];
  if (part === undefined || next === undefined) return false;
  if (part.kind === 'item') return next.kind === 'item' && isHeld(parts, place);
  // What a drawing leaves unsaid stands below it.
  if (part.kind === 'chart') return next.kind === 'text' && next.look === 'small';
  if (part.kind !== 'text') return false;
  switch (next.kind) {
    case 'item':
    case 'table':
    case 'chart':
    case 'picture':
    case 'figures':
      return true;
    case 'text':
      return (
        part.look === 'label' ||
        part.look === 'caption' ||
        next.look === 'caption' ||
        (part.look === 'small' && parts[place - 1]?.kind === 'heading')
      );
    case 'heading':
    case 'note':
      return false;
  }
}

/** Every item of a short list; of a long one the first, and the last but one. */
function isHeld(parts: readonly Part[], place: number): boolean {
  const isItem = (at: number): boolean => parts[at]?.kind === 'item';
  let first = place;
  while (place - first <= shortList && isItem(first - 1)) first -= 1;
  let last = place;
  while (last - place <= shortList && isItem(last + 1)) last += 1;
  return last - first < shortList || place === first || place === last - 1;
}
