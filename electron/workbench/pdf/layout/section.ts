import type { Content } from 'pdfmake/interfaces';
import type { Section } from '#shared/report/document';
import type { ReportPictures } from '../settlePictures';
import { blockNodes } from './blocks/block';
import { linesOf, roomFor } from './keepWithNext';
import { stack, textNode, withRoomBelow, type Margin } from './node';
import type { Palette } from './palette';
import { withoutTrailingSpace } from './withoutTrailingSpace';

/** Room a chapter that does not start a page needs below its title at least, in points. */
const leastRoomPt = 130;

/** What a title of one line and it may take of a page together, whatever the paper. */
const titlePageRoomPt = 550;
const titleLinePt = 27;

/** What a title may claim below itself: with it anything higher would fit no page. */
function mostRoomPt(title: string): number {
  return titlePageRoomPt - (linesOf(title, 38) - 1) * titleLinePt;
}

/** A chapter: title for contents and bookmarks, then its blocks. */
export function sectionNodes(
  section: Section,
  tocMargin: Margin,
  palette: Palette,
  pictures: ReportPictures,
): Content[] {
  const title: Content = {
    ...textNode(section.title, { as: 'chapter', color: palette.ink, isStrong: true, tag: 'H1' }),
    id: section.id,
    tocItem: true,
    tocMargin,
    outline: true,
    outlineExpanded: false,
  };
  const head: Content[] = [
    ...(section.eyebrow === undefined
      ? []
      : [
          textNode(section.eyebrow, {
            as: 'small',
            color: palette.brandText,
            isStrong: true,
            margin: [0, 0, 0, 5],
          }),
        ]),
    title,
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: 34, h: 3, color: palette.rule }],
      margin: [0, 10, 0, 18],
    },
  ];
  const wantedPt = roomFor(section.blocks[0], section.blocks[1], pictures);
  const roomPt = Math.max(leastRoomPt, Math.min(wantedPt, mostRoomPt(section.title)));
  const opening = section.startsPage
    ? [{ ...stack(head), pageBreak: 'before' } as Content]
    : withRoomBelow(head, roomPt, [0, 34, 0, 0]);
  const setting = { section, palette, pictures };
  const blocks = section.blocks.flatMap((block, place) =>
    placed(blockNodes(block, { ...setting, place }), block.key),
  );
  return [...opening, ...withoutTrailingSpace(blocks)];
}

/** The nodes of a block, the first with the name that a link or a preview finds the block by. */
function placed(nodes: Content[], name: string | undefined): Content[] {
  const [first] = nodes;
  if (name !== undefined && typeof first === 'object' && !Array.isArray(first))
    Object.assign(first, { destination: name });
  return nodes;
}
