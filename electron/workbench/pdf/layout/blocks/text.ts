import type { Content } from 'pdfmake/interfaces';
import type { BlockOf } from '#shared/report/document';
import { isKeptTogether, mostLeadInPt } from '../keepWithNext';
import { textNode, withRoomBelow } from '../node';
import { contentWidthPt } from '../page';
import type { Palette } from '../palette';
import { textNodes } from './prose';

/** A heading with room below it for the start of the block it announces. */
export function headingNodes(
  block: BlockOf<'heading'>,
  /** What the start of the next block takes, in points. */
  roomPt: number,
  section: string,
  palette: Palette,
): Content[] {
  if (block.level === 3)
    return withRoomBelow(
      [
        textNode(block.text, {
          as: 'subheading',
          color: palette.ink,
          isStrong: true,
          margin: [0, 0, 0, 5],
          tag: 'H3',
        }),
      ],
      roomPt,
      [0, 8, 0, 0],
    );
  const node = {
    ...textNode(block.text, {
      as: 'heading',
      color: palette.ink,
      isStrong: true,
      margin: [0, 0, 0, 8],
      tag: 'H2',
    }),
    outline: true,
    outlineParentId: section,
  };
  return withRoomBelow([node], roomPt, [0, 15, 0, 0]);
}

/** A text, with room below it where it leads to the block that follows. */
export function paragraphNodes(
  { text, prose, tone }: BlockOf<'paragraph'>,
  roomPt: number,
  palette: Palette,
): Content[] {
  const color = tone === 'muted' ? palette.muted : palette.ink;
  const nodes = textNodes({ text, prose }, { as: 'body', color, margin: [0, 0, 0, 7] }, palette);
  return roomPt === 0 ? nodes : withRoomBelow(nodes, Math.min(roomPt, mostLeadInPt));
}

export function leadNodes({ text, prose }: BlockOf<'lead'>, palette: Palette): Content[] {
  const style = { as: 'lead', color: palette.brandText, isStrong: true, margin: [0, 0, 0, 14] } as const;
  return textNodes({ text, prose }, { ...style, margin: [...style.margin] }, palette);
}

export function listNodes(block: BlockOf<'list'>, palette: Palette): Content[] {
  if (block.prose !== undefined)
    return textNodes(
      { text: '', prose: block.prose },
      { as: 'body', color: palette.ink, margin: [0, 0, 0, 6] },
      palette,
    );
  return [
    {
      ul: block.items.map((item) => textNode(item, { as: 'body', color: palette.ink, margin: [2, 0, 0, 4] })),
      markerColor: palette.brandText,
      unbreakable: isKeptTogether(block),
      margin: [0, 0, 0, 8],
    },
  ];
}

/** Characters of a note that surely stay well below a page. */
const lowCharacters = 1500;

/** A remark on a tinted ground with a rule in the firm's colour. */
export function noteNodes({ title, text, prose }: BlockOf<'note'>, palette: Palette): Content[] {
  return [
    {
      margin: [0, 4, 0, 14],
      table: {
        widths: [contentWidthPt - 30],
        dontBreakRows: text.length <= lowCharacters,
        body: [
          [
            {
              stack: [
                textNode(title, {
                  as: 'subheading',
                  color: palette.ink,
                  isStrong: true,
                  margin: [0, 0, 0, 3],
                }),
                ...textNodes({ text, prose }, { as: 'body', color: palette.ink }, palette),
              ],
              fillColor: palette.tint,
            },
          ],
        ],
      },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: (index: number) => (index === 0 ? 3 : 0),
        vLineColor: () => palette.rule,
        paddingLeft: () => 13,
        paddingRight: () => 13,
        paddingTop: () => 9,
        paddingBottom: () => 8,
      },
    },
  ];
}
