import type { Block, BlockKind } from '#shared/report/document';

/** Room in points that the start of a block needs to stand below its heading: a few lines, or all that is kept together. */
const roomPt: Readonly<Record<BlockKind, number>> = {
  heading: 70,
  paragraph: 44,
  lead: 50,
  list: 44,
  note: 90,
  figures: 80,
  situations: 190,
  bars: 220,
  table: 66,
  finding: 92,
  recommendation: 210,
};

/** What a heading has to claim below itself, so that it never ends a page alone. */
export function roomFor(next: Block | undefined): number {
  return next === undefined ? 0 : roomPt[next.kind];
}
