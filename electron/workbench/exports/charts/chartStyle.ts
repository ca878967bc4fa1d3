import { printedStyle, type ChartStyle } from '#shared/report/charts/chartStyle';
import type { Colour } from '#shared/report/colour';
import { paletteOf } from '../../pdf/layout/palette';

/** Charts as they look in the PDF, their labels in one of these families. */
export function chartStyleFor(colour: Colour, families: string): ChartStyle {
  const { brandText, ink, line, muted } = paletteOf(colour);
  return printedStyle({
    ...{ font: families, strongFont: families, strongWeight: 600 },
    ...{ ink, muted, line, colour: brandText },
  });
}

/** The family in which pictures of charts are drawn. */
export const drawnFamily = 'Inter';
