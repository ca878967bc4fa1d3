import type { Content } from 'pdfmake/interfaces';
import type { Block, Section } from '#shared/report/document';
import { assertNever } from '#shared/result';
import type { ReportPictures } from '../../settlePictures';
import { isLeadIn, roomFor } from '../keepWithNext';
import type { Palette } from '../palette';
import { chartNodes, situationsNodes } from './charts';
import { figuresNodes } from './figures';
import { findingNodes } from './finding';
import { pictureNodes } from './picture';
import { recommendationNodes } from './recommendation';
import { tableNodes } from './table';
import { headingNodes, leadNodes, listNodes, noteNodes, paragraphNodes } from './text';

/** Where a block stands, and what it is set with. */
export interface BlockSetting {
  readonly section: Section;
  /** Its place among the blocks of the section. */
  readonly place: number;
  readonly palette: Palette;
  readonly pictures: ReportPictures;
}

/** Fresh nodes for one block of a section. To add a kind: its arm here, its function beside the others. */
export function blockNodes(block: Block, setting: BlockSetting): Content[] {
  const { section, place, palette, pictures } = setting;
  const [next, afterNext] = section.blocks.slice(place + 1, place + 3);
  switch (block.kind) {
    case 'heading':
      return headingNodes(block, roomFor(next, afterNext, pictures), section.id, palette);
    case 'paragraph':
      return paragraphNodes(block, isLeadIn(block, next) ? roomFor(next, undefined, pictures) : 0, palette);
    case 'lead':
      return leadNodes(block, palette);
    case 'list':
      return listNodes(block, palette);
    case 'note':
      return noteNodes(block, palette);
    case 'figures':
      return figuresNodes(block, palette);
    case 'situations':
      return situationsNodes(block, palette);
    case 'bars':
    case 'heat':
    case 'radar':
    case 'tshape':
    case 'stages':
    case 'gantt':
    case 'progress':
      return chartNodes(block, palette);
    case 'table':
      return tableNodes(block, palette);
    case 'finding':
      return findingNodes(block, hasValues(section), palette);
    case 'recommendation':
      return recommendationNodes(block, palette);
    case 'picture':
      return pictureNodes(block, palette, pictures);
    default:
      return assertNever(block);
  }
}

/** Findings of a section stand in one line, whether or not each has a value. */
function hasValues({ blocks }: Section): boolean {
  return blocks.some((block) => block.kind === 'finding' && block.value !== undefined);
}
