import type { Content } from 'pdfmake/interfaces';
import { black } from '#shared/report/colour';
import { printedStyle, type ChartStyle } from '#shared/report/charts/chartStyle';
import { chartTable } from '#shared/report/charts/chartTable';
import { drawChart, type DrawnBlock } from '#shared/report/charts/drawChart';
import { situationsTable } from '#shared/report/charts/situationsTable';
import type { BlockOf } from '#shared/report/document';
import { textNode, together } from '../node';
import { contentWidthPt, fonts } from '../page';
import { paletteOf, type Palette } from '../palette';
import { tableNodes } from './table';

export function chartStyle({ ink, muted, line, brandText }: Palette): ChartStyle {
  return printedStyle({ font: fonts.text, strongFont: fonts.strong, ink, muted, line, colour: brandText });
}

/** Surely lower than a page with what stands over the chart; longer charts go on in another drawing. */
export const mostDrawingPt = 540;

const captionPt = 18;
const legendLine = { heightPt: 11, letters: 105 } as const;

/** Height in points of what has to stay with a heading over the chart; the same in any colour. */
export function chartStartPt(block: DrawnBlock): number {
  const [first, ...others] = drawChart(block, frame(paletteOf(black)));
  const legendLines = others.length > 0 ? 0 : Math.ceil((legendOf(block)?.length ?? 0) / legendLine.letters);
  return captionPt + (first?.heightPt ?? 0) + legendLines * legendLine.heightPt;
}

/** What the drawing leaves unsaid. */
function legendOf(block: DrawnBlock): string | null {
  return 'legend' in block ? block.legend : null;
}

function frame(palette: Palette) {
  return { widthPt: contentWidthPt, heightPt: mostDrawingPt, style: chartStyle(palette) };
}

/** A chart under its caption, what it leaves unsaid, and its figures as a table where they are wanted. */
export function chartNodes(block: DrawnBlock, palette: Palette): Content[] {
  const { alt, caption } = block;
  const small = { as: 'small', color: palette.muted } as const;
  const legend = legendOf(block);
  const parts = drawChart(block, frame(palette));
  const drawings = parts.map(({ svg, widthPt }, place) =>
    together(
      [
        ...(place === 0 ? [textNode(caption, { ...small, margin: [0, 0, 0, 8] })] : []),
        // The whole chart is told at its first part.
        { svg, width: widthPt, font: fonts.text, alt: place === 0 ? alt : caption },
        ...(legend === null || place < parts.length - 1
          ? []
          : [textNode(legend, { ...small, margin: [0, 8, 0, -2] })]),
      ],
      [0, 0, 0, 8],
    ),
  );
  const hasTable = 'hasTable' in block && block.hasTable;
  const { columns, rows } = chartTable(block);
  return [...drawings, ...(hasTable ? tableNodes({ kind: 'table', columns, rows }, palette) : [])];
}

/** The strip of situations, and below it what to do in each. */
export function situationsNodes(block: BlockOf<'situations'>, palette: Palette): Content[] {
  return [...chartNodes(block, palette), ...tableNodes(situationsTable(block), palette)];
}
