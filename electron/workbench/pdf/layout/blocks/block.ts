import type { Content } from 'pdfmake/interfaces';
import type { Block } from '#shared/report/document';
import { assertNever } from '#shared/result';
import type { Palette } from '../palette';
import { chartNodes, situationsNodes } from './charts';
import { figuresNodes } from './figures';
import { findingNodes } from './finding';
import { recommendationNodes } from './recommendation';
import { tableNodes } from './table';
import { headingNodes, leadNodes, listNodes, noteNodes, paragraphNodes } from './text';

/** Fresh nodes for one block of a section, followed by `next`. To add a kind: its arm here, its function beside the others. */
export function blockNodes(
  block: Block,
  next: Block | undefined,
  section: string,
  palette: Palette,
): Content[] {
  switch (block.kind) {
    case 'heading':
      return headingNodes(block, next, section, palette);
    case 'paragraph':
      return paragraphNodes(block, palette);
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
      return findingNodes(block, palette);
    case 'recommendation':
      return recommendationNodes(block, palette);
    default:
      return assertNever(block);
  }
}
