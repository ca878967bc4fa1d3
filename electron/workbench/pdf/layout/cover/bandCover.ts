import { textNode } from '../node';
import type { CoverLayout } from './coverInput';
import { draftMark } from './draftMark';
import { clientMark, firmMark, makerOf } from './logos';
import { area, at } from './place';
import { dateLine, footWords, heightOf, nameIn, titleIn } from './words';

const bandPt = 186;
const stripePt = 5;
const bandSidePt = 26;
const wordsLeftPt = bandPt + stripePt + 40;
const wordsTopPt = 250;
const footPt = 72;

/** A band down the side for the firm, and white beside it for the client. */
export const bandCover: CoverLayout = {
  shapes: ({ page, palette }) => [
    area({ x: 0, y: 0 }, bandPt, page.heightPt, palette.brand),
    ...(palette.rule === palette.brand
      ? []
      : [area({ x: bandPt, y: 0 }, stripePt, page.heightPt, palette.rule)]),
  ],
  words(input) {
    const { cover, page, palette } = input;
    const { brandText, ink, muted, onBrand, onBrandMuted, rule } = palette;
    const { heightPt } = page;
    const right = page.widthPt - 48;
    const wordsPt = right - wordsLeftPt;
    const inBandPt = bandPt - 2 * bandSidePt;
    const maker = makerOf(input);
    const foot = footWords(cover, inBandPt, onBrandMuted);
    const firmPt = heightOf(maker, 'subheading', inBandPt) + 10;
    const dateTopPt = heightPt - footPt - heightOf(dateLine(cover), 'body', wordsPt);
    const others = heightOf(cover.client, 'lead', wordsPt) + heightOf(cover.subtitle, 'lead', wordsPt) + 76;
    return [
      ...firmMark(input, { x: bandSidePt, y: 60, widthPt: inBandPt, heightPt: 96, side: 'left' }, 'colour'),
      ...clientMark(input, { x: wordsLeftPt, y: 60, widthPt: 170, heightPt: 96, side: 'left' }, 'white'),
      ...draftMark(cover, { x: right, y: 60 }, ink),
      at({ x: wordsLeftPt, y: wordsTopPt }, wordsPt, [
        textNode(cover.client, { as: 'lead', color: ink, isStrong: true, margin: [0, 0, 0, 14] }),
        titleIn(cover.title, {
          widthPt: wordsPt,
          heightPt: dateTopPt - wordsTopPt - others,
          largestPt: 32,
          color: brandText,
        }),
        { canvas: [{ type: 'rect', x: 0, y: 0, w: 48, h: 3, color: rule }], margin: [0, 20, 0, 16] },
        textNode(cover.subtitle, { as: 'lead', color: muted }),
      ]),
      at({ x: wordsLeftPt, y: dateTopPt }, wordsPt, [
        textNode(dateLine(cover), { as: 'body', color: ink, isStrong: true }),
      ]),
      at({ x: bandSidePt, y: heightPt - footPt - foot.heightPt - firmPt }, inBandPt, [
        ...(maker === ''
          ? []
          : [
              nameIn(maker, inBandPt, {
                as: 'subheading',
                color: onBrand,
                isStrong: true,
                margin: [0, 0, 0, 8],
              }),
            ]),
        ...foot.nodes,
      ]),
    ];
  },
};
