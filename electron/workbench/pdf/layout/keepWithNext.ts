import type { Block, BlockKind, BlockOf, LabelledText } from '#shared/report/document';
import { assertNever } from '#shared/result';
import type { ReportPictures } from '../settlePictures';
import { chartStartPt } from './blocks/charts';
import { pictureStartPt } from './blocks/picture';
import { tableStartPt } from './blocks/table';

/** What a heading has to claim below itself, in points, so that it never ends a page alone: the start of the next block. */
export function roomFor(
  next: Block | undefined,
  afterNext: Block | undefined,
  pictures: ReportPictures,
): number {
  if (next?.kind === 'paragraph' && isLeadIn(next, afterNext))
    return Math.min(mostLeadInPt, paragraphPt(next) + roomFor(afterNext, undefined, pictures));
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
      return recommendationPt(next);
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

const leadIn = { characters: 400, lines: 3 } as const;
/** What a lead-in may claim below it, in points: with it anything higher would fit no page of any paper. */
export const mostLeadInPt = 520;

/** Whether a paragraph only leads to the table, list or chart below it, and stays with its start. */
export function isLeadIn({ prose = [], text }: BlockOf<'paragraph'>, next: Block | undefined): boolean {
  const lines = Math.max(prose.length, text.split('\n').length);
  if (text.length > leadIn.characters || lines > leadIn.lines || next === undefined) return false;
  if (next.kind === 'list') return isKeptTogether(next);
  return next.kind === 'table' || charts.has(next.kind);
}

const charts: ReadonlySet<BlockKind> = new Set<BlockKind>([
  ...(['bars', 'situations', 'heat', 'radar', 'tshape', 'stages', 'gantt', 'progress'] as const),
]);

function paragraphPt({ text }: BlockOf<'paragraph'>): number {
  return linesOf(text, 95) * 14 + 7;
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

const mostRecommendationPt = 420;

/** Of the higher one of the two sides of its card, below what stands over both. */
function recommendationPt({
  actions,
  facts,
  measures,
  terms,
  title,
  why,
}: BlockOf<'recommendation'>): number {
  const side = (items: readonly string[], texts: readonly LabelledText[], lettersInLine: number): number =>
    14 +
    items.reduce((sum, item) => sum + linesOf(item, lettersInLine - 5) * 11.7 + 2, 0) +
    texts.reduce((sum, { label, text }) => sum + linesOf(label + text, lettersInLine) * 11.7 + 5, 0);
  const factLetters = facts.reduce((sum, { label, text }) => sum + label.length + text.length + 9, 0);
  const head = 34 + linesOf(title, 70) * 15 + Math.ceil(factLetters / 100) * 12;
  const [outcome, ...others] = terms;
  const left = side(actions.items, outcome === undefined ? [why] : [why, outcome], 58);
  return Math.min(head + Math.max(left, side(measures.items, others, 33)), mostRecommendationPt);
}

export function linesOf(text: string, lettersInLine: number): number {
  return Math.ceil((text.length + 2) / lettersInLine);
}
