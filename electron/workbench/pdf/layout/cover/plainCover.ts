import type { Content } from 'pdfmake/interfaces';
import { textNode } from '../node';
import { contentWidthPt } from '../page';
import type { CoverLayout } from './coverInput';
import { draftMark } from './draftMark';
import { clientMark, firmMark, makerOf } from './logos';
import { area, at } from './place';
import { dateLine, footWords, heightOf, titleIn } from './words';

const wordsTopPt = 296;
const footPt = 72;

/** A letterhead: white throughout, told by its type and two fine lines. */
export const plainCover: CoverLayout = {
  shapes: ({ page, palette }) => [
    area({ x: page.sidePt, y: 152 }, contentWidthPt, 0.6, palette.line),
    area({ x: page.sidePt, y: 151 }, 64, 2, palette.rule),
  ],
  words(input) {
    const { cover, page, palette } = input;
    const { ink, muted } = palette;
    const { sidePt: x, heightPt } = page;
    const right = x + contentWidthPt;
    const maker = makerOf(input);
    const foot = footWords(cover, contentWidthPt, muted);
    const footTopPt = heightPt - footPt - foot.heightPt;
    const makerPt = heightOf(maker, 'body', contentWidthPt) + 40;
    const others =
      heightOf(cover.client, 'lead', contentWidthPt) + heightOf(cover.subtitle, 'lead', contentWidthPt) + 60;
    const makerNodes: Content[] = [
      ...(maker === '' ? [] : [textNode(maker, { as: 'body', color: ink, isStrong: true })]),
      textNode(dateLine(cover), { as: 'body', color: ink, margin: [0, 2, 0, 0] }),
    ];
    return [
      ...firmMark(input, { x, y: 56, widthPt: 220, heightPt: 76, side: 'left' }, 'white'),
      ...clientMark(input, { x: right - 150, y: 56, widthPt: 150, heightPt: 76, side: 'right' }, 'white'),
      ...draftMark(cover, { x: right, y: 176 }, ink),
      at({ x, y: wordsTopPt }, contentWidthPt, [
        titleIn(cover.title, {
          widthPt: contentWidthPt,
          heightPt: footTopPt - makerPt - wordsTopPt - others,
          largestPt: 34,
          color: ink,
        }),
        textNode(cover.subtitle, { as: 'lead', color: muted, margin: [0, 12, 0, 26] }),
        textNode(cover.client, { as: 'lead', color: palette.brandText, isStrong: true }),
      ]),
      at({ x, y: footTopPt - makerPt }, contentWidthPt, makerNodes),
      at({ x, y: footTopPt }, contentWidthPt, foot.nodes),
    ];
  },
};
