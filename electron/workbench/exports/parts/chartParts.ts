import type { ChartFrame } from '#shared/report/charts/drawList';
import { chartTable } from '#shared/report/charts/chartTable';
import { drawChart, type DrawnBlock } from '#shared/report/charts/drawChart';
import { situationsTable } from '#shared/report/charts/situationsTable';
import type { BlockOf } from '#shared/report/document';
import type { Part } from './part';

/** A chart under its caption, what it leaves unsaid, and its figures as a table where they are wanted. */
export function chartParts(block: DrawnBlock, frame: ChartFrame): readonly Part[] {
  const { alt, caption } = block;
  const legend = 'legend' in block ? block.legend : undefined;
  const { columns, rows } = chartTable(block);
  return [
    { kind: 'text', look: 'caption', runs: [{ text: caption }] },
    // The whole chart is told at its first part.
    ...drawChart(block, frame).map((drawing, place): Part => ({
      kind: 'chart',
      drawing,
      alt: place === 0 ? alt : caption,
    })),
    ...(legend === undefined ? [] : [{ kind: 'text', look: 'small', runs: [{ text: legend }] } as const]),
    ...('hasTable' in block && block.hasTable ? [{ kind: 'table', columns, rows } as const] : []),
  ];
}

/** The strip of situations, and what to do in each as a table. */
export function situationsParts(block: BlockOf<'situations'>, frame: ChartFrame): readonly Part[] {
  const { columns, rows } = situationsTable(block);
  return [...chartParts(block, frame), { kind: 'table', columns, rows }];
}
