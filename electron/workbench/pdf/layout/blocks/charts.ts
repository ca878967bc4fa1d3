import type { Content } from 'pdfmake/interfaces';
import { mix, white } from '#shared/report/colour';
import { facetBars } from '#shared/report/charts/facetBars';
import { situationStrip } from '#shared/report/charts/situationStrip';
import type { ChartStyle, Drawing } from '#shared/report/charts/svg';
import type { ChartBlock } from '#shared/report/chartBlock';
import { chartTable } from '#shared/report/charts/chartTable';
import type { BlockOf } from '#shared/report/document';
import { textNode, together } from '../node';
import { contentWidthPt, fonts } from '../page';
import type { Palette } from '../palette';
import { tableNodes } from './table';

function chartStyle({ ink, muted, line, brandText }: Palette): ChartStyle {
  return {
    font: fonts.text,
    strongFont: fonts.strong,
    ink,
    muted,
    line,
    track: '#eceff2',
    accent: mix(brandText, white, 0.25),
  };
}

/** A drawing with what it shows in words, for those who cannot see it. */
function drawingNode({ svg, widthPt }: Drawing, alt: string): Content {
  return { svg, width: widthPt, font: fonts.text, alt };
}

function inWords(caption: string, values: readonly string[]): string {
  return `${caption} ${values.join('; ')}`;
}

const barsPerDrawing = 10;

/** Facet bars; long lists are drawn in portions that surely fit on a page. */
export function barsNodes({ bands, bars, caption, legend }: BlockOf<'bars'>, palette: Palette): Content[] {
  const portions = Array.from({ length: Math.ceil(bars.length / barsPerDrawing) }, (_, index) =>
    bars.slice(index * barsPerDrawing, (index + 1) * barsPerDrawing),
  );
  return [
    textNode(caption, { as: 'small', color: palette.muted, margin: [0, 0, 0, 8] }),
    ...portions.map((portion) =>
      together(
        [
          drawingNode(
            facetBars(portion, bands, contentWidthPt, chartStyle(palette)),
            inWords(
              caption,
              portion.map(({ label, valueText }) => `${label}: ${valueText}`),
            ),
          ),
        ],
        [0, 0, 0, 6],
      ),
    ),
    textNode(legend, { as: 'small', color: palette.muted, margin: [0, 2, 0, 3] }),
  ];
}

const tilesPerDrawing = 15;

/** The strip of situations, and below it what to do in each. */
export function situationsNodes(
  { caption, labels, marks, tiles }: BlockOf<'situations'>,
  palette: Palette,
): Content[] {
  const strip = situationStrip(tiles.slice(0, tilesPerDrawing), marks, contentWidthPt, chartStyle(palette));
  return [
    together(
      [
        textNode(caption, { as: 'small', color: palette.muted, margin: [0, 0, 0, 7] }),
        drawingNode(
          strip,
          inWords(
            caption,
            tiles.map(({ id, level, name, severity }) => `${id} ${name}: ${level}, ${severity}`),
          ),
        ),
      ],
      [0, 0, 0, 12],
    ),
    ...tableNodes(
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
      palette,
    ),
  ];
}

/** A chart with its caption. */
export function chartNodes(block: ChartBlock, palette: Palette): Content[] {
  const { legend } = block;
  return [
    ...tableNodes(chartTable(block), palette),
    ...(legend === undefined
      ? []
      : [textNode(legend, { as: 'small', color: palette.muted, margin: [0, 2, 0, 3] })]),
  ];
}
