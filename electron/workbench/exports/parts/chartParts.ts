import type { ChartBlock } from '#shared/report/chartBlock';
import { chartTable } from '#shared/report/charts/chartTable';
import { facetBars } from '#shared/report/charts/facetBars';
import { situationStrip } from '#shared/report/charts/situationStrip';
import type { BlockOf } from '#shared/report/document';
import type { Part } from './part';
import type { PartsLook } from './partsOf';

const barsPerDrawing = 10;
const tilesPerDrawing = 15;

/** Facet bars, in drawings that surely fit on a page or a slide. */
export function barsParts(
  { bands, bars, caption, legend }: BlockOf<'bars'>,
  { widthPt, chart }: PartsLook,
): Part[] {
  const portions = Array.from({ length: Math.ceil(bars.length / barsPerDrawing) }, (_, index) =>
    bars.slice(index * barsPerDrawing, (index + 1) * barsPerDrawing),
  );
  return [
    { kind: 'text', look: 'small', runs: [{ text: caption }] },
    ...portions.map((portion): Part => ({
      kind: 'chart',
      drawing: facetBars(portion, bands, widthPt, chart),
      alt: [caption, ...portion.map(({ label, valueText }) => `${label}: ${valueText}`)].join('. '),
    })),
    { kind: 'text', look: 'small', runs: [{ text: legend }] },
  ];
}

/** The strip of situations, and what to do in each as a table. */
export function situationsParts(
  { caption, labels, marks, tiles }: BlockOf<'situations'>,
  { widthPt, chart }: PartsLook,
): Part[] {
  const shown = tiles.slice(0, tilesPerDrawing);
  return [
    { kind: 'text', look: 'small', runs: [{ text: caption }] },
    {
      kind: 'chart',
      drawing: situationStrip(shown, marks, widthPt, chart),
      alt: [
        caption,
        ...shown.map(({ id, name, level, severity }) => `${id} ${name}: ${level}, ${severity}`),
      ].join('. '),
    },
    {
      kind: 'table',
      columns: [
        { title: labels.situation, width: 'narrow' },
        { title: labels.level, width: 'normal' },
        { title: labels.advice, width: 'wide' },
      ],
      rows: tiles.map((tile) => [
        { text: tile.id, isStrong: true },
        { text: tile.level, tone: tile.tone },
        { text: [tile.advice, tile.addition].filter(Boolean).join('. ') },
      ]),
    },
  ];
}

/** A chart that has no drawing: its figures as a table, so that they can be worked on. */
export function chartBlockParts(
  block: ChartBlock,
  tableParts: (table: BlockOf<'table'>) => readonly Part[],
): readonly Part[] {
  const { legend } = block;
  return [
    ...tableParts(chartTable(block)),
    ...(legend === undefined ? [] : [{ kind: 'text', look: 'small', runs: [{ text: legend }] } as const]),
  ];
}
