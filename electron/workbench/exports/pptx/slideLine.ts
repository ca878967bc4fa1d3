import type { PartOf } from '../parts/part';
import type { Line } from './placed';

const plain = { mark: 'none', depth: 0, beforePt: 0 } as const;

/** A part that is text, as a paragraph of a slide. */
export function lineOf(part: PartOf<'heading'> | PartOf<'text'> | PartOf<'item'>): Line {
  switch (part.kind) {
    case 'heading':
      return {
        ...plain,
        runs: [{ text: part.text }],
        role: 'heading',
        sizePt: part.level === 2 ? 18 : 15,
        beforePt: part.level === 2 ? 12 : 8,
        afterPt: 5,
      };
    case 'item':
      return {
        runs: part.runs,
        role: 'body',
        sizePt: 14,
        beforePt: 0,
        afterPt: 4,
        depth: part.depth,
        mark: part.number === null ? 'dot' : 'number',
      };
    case 'text':
      return part.look === 'lead'
        ? { ...plain, runs: part.runs, role: 'lead', sizePt: 20, afterPt: 10 }
        : {
            ...plain,
            runs: part.runs,
            role: part.look === 'label' ? 'label' : 'body',
            sizePt: part.look === 'label' ? 12 : 14,
            afterPt: part.look === 'label' ? 2 : 8,
          };
  }
}
