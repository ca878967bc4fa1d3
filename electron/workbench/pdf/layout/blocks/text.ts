import type { Content } from 'pdfmake/interfaces';
import type { Block, BlockOf } from '#shared/report/document';
import { isKeptTogether, roomFor } from '../keepWithNext';
import { paragraphs, textNode, withRoomBelow } from '../node';
import { contentWidthPt } from '../page';
import type { Palette } from '../palette';

/** A heading with room below it for the start of the block it announces. */
export function headingNodes(
  block: BlockOf<'heading'>,
  next: Block | undefined,
  section: string,
  palette: Palette,
): Content[] {
  if (block.level === 3)
    return withRoomBelow(
      [textNode(block.text, { as: 'subheading', color: palette.ink, isStrong: true, margin: [0, 0, 0, 5] })],
      roomFor(next),
      [0, 8, 0, 0],
    );
  const node = {
    ...textNode(block.text, { as: 'heading', color: palette.ink, isStrong: true, margin: [0, 0, 0, 8] }),
    outline: true,
    outlineParentId: section,
  };
  return withRoomBelow([node], roomFor(next), [0, 15, 0, 0]);
}

export function paragraphNodes({ text, tone }: BlockOf<'paragraph'>, palette: Palette): Content[] {
  const color = tone === 'muted' ? palette.muted : palette.ink;
  return paragraphs(text, { as: 'body', color, margin: [0, 0, 0, 7] });
}

export function leadNodes({ text }: BlockOf<'lead'>, palette: Palette): Content[] {
  return paragraphs(text, { as: 'lead', color: palette.brandText, isStrong: true, margin: [0, 0, 0, 14] });
}

export function listNodes(block: BlockOf<'list'>, palette: Palette): Content[] {
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
export function noteNodes({ title, text }: BlockOf<'note'>, palette: Palette): Content[] {
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
                ...paragraphs(text, { as: 'body', color: palette.ink }),
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
