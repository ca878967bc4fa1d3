import type { Block, BlockOf } from '#shared/report/document';
import { assertNever } from '#shared/result';
import type { ReportPictures } from '../settlePictures';
import { chartStartPt } from './blocks/charts';
import { pictureStartPt } from './blocks/picture';
import { tableStartPt } from './blocks/table';

/** What a heading has to claim below itself, in points, so that it never ends a page alone: the start of the next block. */
export function roomFor(next: Block | undefined, pictures: ReportPictures): number {
  switch (next?.kind) {
    case undefined:
      return 0;
    case 'list':
      return isKeptTogether(next) ? listPt(next) : startPt;
    case 'paragraph':
    case 'lead':
      return startPt;
    case 'heading':
      return 70;
    case 'figures':
      return 80;
    case 'note':
      return 90;
    case 'table':
      return tableStartPt(next);
    case 'finding':
      return findingPt(next);
    case 'recommendation':
      return 210;
    case 'bars':
    case 'situations':
    case 'heat':
    case 'radar':
    case 'tshape':
    case 'stages':
    case 'gantt':
    case 'progress':
      return chartStartPt(next);
    case 'picture':
      return pictureStartPt(next, pictures);
    default:
      return assertNever(next);
  }
}

/** Two lines and the space around them. */
const startPt = 50;

/** Lists this short stay on one page, so that no single item ends up on the next. */
const shortList = { items: 6, characters: 900 } as const;

export function isKeptTogether({ items }: BlockOf<'list'>): boolean {
  const characters = items.reduce((sum, item) => sum + item.length, 0);
  return items.length <= shortList.items && characters <= shortList.characters;
}

function listPt({ items }: BlockOf<'list'>): number {
  return items.reduce((sum, item) => sum + linesOf(item, 95) * 14 + 4, 8);
}

const mostFindingPt = 300;

function findingPt({ details, tags, text }: BlockOf<'finding'>): number {
  const detailLines = details.reduce((sum, detail) => sum + linesOf(detail.label + detail.text, 92), 0);
  const height = 16 + (tags.length > 0 ? 13 : 0) + linesOf(text, 82) * 14 + 4 + detailLines * 12.7;
  return Math.min(height, mostFindingPt);
}

function linesOf(text: string, lettersInLine: number): number {
  return Math.ceil((text.length + 2) / lettersInLine);
}
