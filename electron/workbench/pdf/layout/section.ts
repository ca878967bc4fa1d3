import type { Content } from 'pdfmake/interfaces';
import type { Section } from '#shared/report/document';
import type { ReportPictures } from '../settlePictures';
import { blockNodes } from './blocks/block';
import { stack, textNode, withRoomBelow } from './node';
import type { Palette } from './palette';
import { withoutTrailingSpace } from './withoutTrailingSpace';

/** Room a chapter that does not start a page needs below its title, in points. */
const roomPt = 130;

/** A chapter: title for contents and bookmarks, then its blocks. */
export function sectionNodes(section: Section, palette: Palette, pictures: ReportPictures): Content[] {
  const title: Content = {
    ...textNode(section.title, { as: 'chapter', color: palette.ink, isStrong: true, tag: 'H1' }),
    id: section.id,
    tocItem: true,
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
  const opening = section.startsPage
    ? [{ ...stack(head), pageBreak: 'before' } as Content]
    : withRoomBelow(head, roomPt, [0, 34, 0, 0]);
  const blocks = section.blocks.flatMap((block, index) =>
    placed(
      blockNodes(block, { next: section.blocks[index + 1], section: section.id, palette, pictures }),
      block.key,
    ),
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
