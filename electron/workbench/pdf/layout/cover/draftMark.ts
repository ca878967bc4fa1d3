import type { Content } from 'pdfmake/interfaces';
import type { Cover } from '#shared/report/document';
import { textWidth } from '#shared/report/charts/textWidth';
import { textNode } from '../node';
import { type } from '../page';
import type { Place } from './place';

const paddingPt = 9;
const leastWidthPt = 56;

/** Says in a frame that this is a draft, its upper right corner at the place. Nothing where it is none. */
export function draftMark({ isDraft, draftMark: words }: Cover, { x, y }: Place, color: string): Content[] {
  if (!isDraft) return [];
  const textPt = Math.max(leastWidthPt, textWidth(words, type.subheading.fontSize, 'semibold') + 4);
  const widthPt = textPt + 2 * paddingPt;
  return [
    {
      absolutePosition: { x: x - widthPt, y },
      table: {
        widths: [textPt],
        body: [[{ ...textNode(words, { as: 'subheading', color, isStrong: true }), alignment: 'center' }]],
      },
      layout: {
        hLineWidth: () => 1,
        vLineWidth: () => 1,
        hLineColor: () => color,
        vLineColor: () => color,
        paddingTop: () => 4,
        paddingBottom: () => 4,
        paddingLeft: () => paddingPt,
        paddingRight: () => paddingPt,
      },
    },
  ];
}
