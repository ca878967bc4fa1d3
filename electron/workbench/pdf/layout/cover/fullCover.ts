import { contentWidthPt } from '../page';
import { textNode } from '../node';
import type { CoverLayout } from './coverInput';
import { draftMark } from './draftMark';
import { clientMark, firmMark, makerOf } from './logos';
import { area, at } from './place';
import { dateLine, footWords, heightOf, titleIn } from './words';

const marksTopPt = 60;
const wordsTopPt = 216;
const footPt = 72;

/** The whole page in the firm's colour, with the title as large as it can be. */
export const fullCover: CoverLayout = {
  shapes: ({ page, palette }) => [
    area({ x: 0, y: 0 }, page.widthPt, page.heightPt, palette.brand),
    area({ x: page.sidePt, y: wordsTopPt - 26 }, 72, 7, palette.detailOnBrand),
  ],
  words(input) {
    const { cover, page, palette } = input;
    const { onBrand, onBrandMuted } = palette;
    const { sidePt: x, heightPt } = page;
    const right = x + contentWidthPt;
    const columnPt = contentWidthPt / 2 - 12;
    const maker = makerOf(input);
    const foot = footWords(cover, columnPt, onBrandMuted);
    const makerPt = heightOf(dateLine(cover), 'body', columnPt) + heightOf(maker, 'body', columnPt) + 4;
    const footTopPt = heightPt - footPt - Math.max(foot.heightPt, makerPt);
    const others =
      heightOf(cover.client, 'lead', contentWidthPt) + heightOf(cover.subtitle, 'lead', contentWidthPt) + 66;
    return [
      ...firmMark(input, { x, y: marksTopPt, widthPt: 220, heightPt: 84, side: 'left' }, 'colour'),
      ...clientMark(
        input,
        { x: right - 150, y: marksTopPt, widthPt: 150, heightPt: 84, side: 'right' },
        'colour',
      ),
      ...draftMark(cover, { x: right, y: wordsTopPt - 34 }, onBrand),
      at({ x, y: wordsTopPt }, contentWidthPt, [
        titleIn(cover.title, {
          widthPt: contentWidthPt,
          heightPt: footTopPt - wordsTopPt - others,
          largestPt: 46,
          color: onBrand,
        }),
        textNode(cover.client, { as: 'lead', color: onBrand, isStrong: true, margin: [0, 26, 0, 4] }),
        textNode(cover.subtitle, { as: 'lead', color: onBrandMuted }),
      ]),
      at({ x, y: heightPt - footPt - makerPt }, columnPt, [
        ...(maker === '' ? [] : [textNode(maker, { as: 'body', color: onBrand, isStrong: true })]),
        textNode(dateLine(cover), { as: 'body', color: onBrand, margin: [0, 3, 0, 0] }),
      ]),
      at({ x: right - columnPt, y: heightPt - footPt - foot.heightPt }, columnPt, foot.nodes),
    ];
  },
};
