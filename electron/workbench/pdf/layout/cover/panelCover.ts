import { contentWidthPt } from '../page';
import { textNode } from '../node';
import type { CoverLayout } from './coverInput';
import { draftMark } from './draftMark';
import { clientMark, firmMark } from './logos';
import { area, at } from './place';
import { dateLine, footWords, heightOf, titleIn } from './words';

const panelTopPt = 250;
const wordsTopPt = panelTopPt + 62;
const footPt = 72;

/** The logos on white, and below them the words on a panel of the firm's colour. */
export const panelCover: CoverLayout = {
  shapes: ({ page, palette }) => [
    area({ x: 0, y: panelTopPt }, page.widthPt, page.heightPt - panelTopPt, palette.brand),
  ],
  words(input) {
    const { cover, page, palette } = input;
    const { onBrand, onBrandMuted, detailOnBrand } = palette;
    const { sidePt: x, heightPt } = page;
    const right = x + contentWidthPt;
    const foot = footWords(cover, contentWidthPt, onBrandMuted);
    const footTopPt = heightPt - footPt - foot.heightPt;
    const others =
      heightOf(cover.client, 'lead', contentWidthPt) +
      heightOf(cover.subtitle, 'lead', contentWidthPt) +
      heightOf(cover.firm, 'body', contentWidthPt) +
      112;
    const title = titleIn(cover.title, {
      widthPt: contentWidthPt,
      heightPt: footTopPt - wordsTopPt - others,
      largestPt: 30,
      color: onBrand,
    });
    return [
      ...firmMark(input, { x, y: 72, widthPt: 220, heightPt: 90, side: 'left' }, 'white'),
      ...clientMark(input, { x: right - 150, y: 72, widthPt: 150, heightPt: 90, side: 'right' }, 'white'),
      ...draftMark(cover, { x: right, y: panelTopPt + 24 }, onBrand),
      at({ x, y: wordsTopPt }, contentWidthPt, [
        textNode(cover.client, { as: 'lead', color: onBrandMuted, isStrong: true, margin: [0, 0, 0, 12] }),
        title,
        textNode(cover.subtitle, { as: 'lead', color: onBrandMuted, margin: [0, 14, 0, 0] }),
        {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: 64, y2: 0, lineWidth: 2, lineColor: detailOnBrand }],
          margin: [0, 22, 0, 20],
        },
        textNode(dateLine(cover), { as: 'body', color: onBrand, isStrong: true }),
        ...(cover.firm === ''
          ? []
          : [textNode(cover.firm, { as: 'body', color: onBrand, margin: [0, 3, 0, 0] })]),
      ]),
      at({ x, y: footTopPt }, contentWidthPt, foot.nodes),
    ];
  },
};
