import type { ChartBlock } from '../chartBlock';
import type { Block, BlockOf } from '../document';
import { assertNever } from '../../result';
import type { ChartFrame } from './drawList';
import { facetBars } from './facetBars';
import { gantt } from './gantt';
import { heatTable } from './heatTable';
import { progressArrows } from './progressArrows';
import { radar } from './radar';
import { situationStrip } from './situationStrip';
import { stageLine } from './stageLine';
import type { Drawing } from './svg';
import { tShape } from './tShape';

/** Every block that is drawn. */
export type DrawnBlock = ChartBlock | BlockOf<'bars' | 'situations'>;

/** The drawings of a chart from top to bottom; several only where the frame is lower than the chart. */
export function drawChart(block: DrawnBlock, frame: ChartFrame): readonly Drawing[] {
  switch (block.kind) {
    case 'bars':
      return facetBars(block, frame);
    case 'situations':
      return situationStrip(block, frame);
    case 'heat':
      return heatTable(block, frame);
    case 'radar':
      return radar(block, frame);
    case 'tshape':
      return tShape(block, frame);
    case 'stages':
      return stageLine(block, frame);
    case 'gantt':
      return gantt(block, frame);
    case 'progress':
      return progressArrows(block, frame);
    default:
      return assertNever(block);
  }
}

const drawn = new Set<Block['kind']>([
  'bars',
  'gantt',
  'heat',
  'progress',
  'radar',
  'situations',
  'stages',
  'tshape',
]);

export function isDrawn(block: Block): block is DrawnBlock {
  return drawn.has(block.kind);
}
