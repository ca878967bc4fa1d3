import { brandColours } from '#shared/report/brandColours';
import type { Colour } from '#shared/report/colour';

/** The colours of one report, all derived from the firm's and checked for contrast. */
export interface Palette {
  /** The firm's colour as it is: for areas. */
  readonly brand: Colour;
  /** The firm's colour, darkened as far as text on white needs it. */
  readonly brandText: Colour;
  /** For rules and shapes on white. */
  readonly rule: Colour;
  readonly onBrand: Colour;
  /** Text of second rank on the firm's colour. */
  readonly onBrandMuted: Colour;
  /** For rules and shapes on the firm's colour. */
  readonly detailOnBrand: Colour;
  readonly ink: Colour;
  readonly muted: Colour;
  readonly line: Colour;
  readonly tint: Colour;
}

export function paletteOf(brand: Colour, accent?: Colour): Palette {
  const { area, text, rule, onArea, onAreaMuted, detailOnArea } = brandColours(brand, accent);
  return {
    brand: area,
    brandText: text,
    rule,
    onBrand: onArea,
    onBrandMuted: onAreaMuted,
    detailOnBrand: detailOnArea,
    ink: '#1a2129',
    muted: '#5b6570',
    line: '#cfd5db',
    tint: '#f3f5f7',
  };
}
