import type { ChartStyle } from '#shared/report/charts/svg';
import { mix, white, type Colour } from '#shared/report/colour';
import { paletteOf } from '../../pdf/layout/palette';

/** The two weights of Inter as charts name them until it is known where they will be seen. */
const marks = { text: 'Text', strong: 'Strong' } as const;

/** Charts as they look in the PDF. */
export function chartStyleFor(colour: Colour): ChartStyle {
  const { ink, muted, line, brandText } = paletteOf(colour);
  return {
    font: marks.text,
    strongFont: marks.strong,
    ink,
    muted,
    line,
    track: '#eceff2',
    accent: mix(brandText, white, 0.25),
  };
}

/** The same drawing, its labels in these families. What a person wrote cannot look like an attribute: it is escaped. */
export function setIn(svg: string, families: string): string {
  return svg
    .replaceAll(`font-family="${marks.text}"`, `font-family="${families}"`)
    .replaceAll(`font-family="${marks.strong}"`, `font-family="${families}" font-weight="600"`);
}
