import { contentWidthPt } from '../page';
import { textNode } from '../node';
import type { CoverLayout } from './coverInput';
import { draftMark } from './draftMark';
import { clientMark, firmMark, makerOf } from './logos';
import { at } from './place';
import { tiles } from './tiles';
import { dateLine, footWords, heightOf, titleIn } from './words';

const columns = 6;
const rows = 3;
const gapPt = 44;
const footPt = 72;

/** A field of geometric tiles in the firm's colours, and the words on white below it. */
export const patternCover: CoverLayout = {
  shapes: ({ cover, page, palette }) => [
    {
      svg: tiles({ columns, rows, sizePt: page.widthPt / columns, seed: cover.firm }, palette),
      width: page.widthPt,
      absolutePosition: { x: 0, y: 0 },
    },
  ],
  words(input) {
    const { cover, page, palette } = input;
    const { brandText, ink, muted } = palette;
    const { sidePt: x, heightPt } = page;
    const right = x + contentWidthPt;
    const wordsTopPt = (page.widthPt / columns) * rows + gapPt;
    const marksPt = 58;
    const foot = footWords(cover, contentWidthPt - 190, muted);
    const footTopPt = heightPt - footPt - Math.max(foot.heightPt, marksPt);
    const others =
      heightOf(cover.client, 'lead', contentWidthPt) +
      heightOf(cover.subtitle, 'lead', contentWidthPt) +
      heightOf(cover.firm, 'body', contentWidthPt) +
      92;
    return [
      ...draftMark(cover, { x: right, y: wordsTopPt - 4 }, ink),
      at({ x, y: wordsTopPt }, contentWidthPt, [
        textNode(cover.client, {
          as: 'lead',
          color: ink,
          isStrong: true,
          margin: [0, 0, cover.isDraft ? 110 : 0, 8],
        }),
        titleIn(cover.title, {
          widthPt: contentWidthPt,
          heightPt: footTopPt - wordsTopPt - others,
          largestPt: 32,
          color: brandText,
        }),
        textNode(cover.subtitle, { as: 'lead', color: muted, margin: [0, 10, 0, 12] }),
        textNode([makerOf(input), dateLine(cover)].filter(Boolean).join(' · '), {
          as: 'body',
          color: ink,
          isStrong: true,
        }),
      ]),
      ...firmMark(
        input,
        { x: right - 170, y: heightPt - footPt - marksPt, widthPt: 170, heightPt: marksPt, side: 'right' },
        'white',
      ),
      ...clientMark(
        input,
        { x, y: wordsTopPt - gapPt - 26 - 72, widthPt: 150, heightPt: 72, side: 'left' },
        'colour',
      ),
      at({ x, y: footTopPt }, contentWidthPt - 190, foot.nodes),
    ];
  },
};
