import { contrast, mix, readableOn, textOn, white, type Colour } from '#shared/report/colour';

/** The colours of one report, all derived from the firm's colour and checked for contrast. */
export interface Palette {
  /** The firm's colour as it is: for areas. */
  readonly brand: Colour;
  /** The firm's colour, darkened as far as text on white needs it. */
  readonly brandText: Colour;
  /** For rules on white: the firm's colour unless it would not be seen. */
  readonly rule: Colour;
  readonly onBrand: Colour;
  /** Text of second rank on the firm's colour. */
  readonly onBrandMuted: Colour;
  readonly ink: Colour;
  readonly muted: Colour;
  readonly line: Colour;
  readonly tint: Colour;
}

const ink = '#1a2129';
const visibleContrast = 1.5;

export function paletteOf(brand: Colour): Palette {
  const onBrand = textOn(brand);
  const soft = mix(onBrand, brand, 0.15);
  return {
    brand,
    brandText: readableOn(white, brand),
    rule: contrast(brand, white) >= visibleContrast ? brand : readableOn(white, brand),
    onBrand,
    onBrandMuted: contrast(soft, brand) >= 4.5 ? soft : onBrand,
    ink,
    muted: '#5b6570',
    line: '#cfd5db',
    tint: '#f3f5f7',
  };
}
