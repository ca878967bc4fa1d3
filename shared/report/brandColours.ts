import { contrast, mix, readableOn, textContrast, textOn, white, type Colour } from './colour';

/** Contrast below which a line or a shape is lost on its ground. */
export const visibleContrast = 1.5;

/** What the colours of a firm are used as, each seen on its ground. */
export interface BrandColours {
  /** The firm's colour as it is: for areas. */
  readonly area: Colour;
  /** For text on white: the firm's colour, darkened as far as reading needs it. */
  readonly text: Colour;
  /** For rules and shapes on white: the second colour, or the firm's, unless it would not be seen. */
  readonly rule: Colour;
  readonly onArea: Colour;
  /** Text of second rank on the firm's colour. */
  readonly onAreaMuted: Colour;
  /** For rules and shapes on the firm's colour: the second colour unless it would not be seen. */
  readonly detailOnArea: Colour;
}

/** Where a colour is not used as it was chosen. */
export interface ColourCorrection {
  readonly use: 'text' | 'rule' | 'detail';
  readonly chosen: Colour;
  readonly used: Colour;
  /** Contrast of the chosen one on its ground, and what is needed there. */
  readonly contrast: number;
  readonly needed: number;
}

export function brandColours(colour: Colour, accent: Colour = colour): BrandColours {
  const onArea = textOn(colour);
  const soft = mix(onArea, colour, 0.15);
  return {
    area: colour,
    text: readableOn(white, colour),
    rule: contrast(accent, white) >= visibleContrast ? accent : readableOn(white, accent),
    onArea,
    onAreaMuted: contrast(soft, colour) >= textContrast ? soft : onArea,
    detailOnArea: contrast(accent, colour) >= visibleContrast ? accent : onArea,
  };
}

/** What `brandColours` does not use as it was chosen, so that it can be said. None where all is used as it is. */
export function colourCorrections(colour: Colour, accent?: Colour): ColourCorrection[] {
  const { text, rule, detailOnArea } = brandColours(colour, accent);
  const corrections: ColourCorrection[] = [
    { use: 'text', chosen: colour, used: text, contrast: contrast(colour, white), needed: textContrast },
  ];
  const ofAccent = accent ?? colour;
  corrections.push({
    use: 'rule',
    chosen: ofAccent,
    used: rule,
    contrast: contrast(ofAccent, white),
    needed: visibleContrast,
  });
  if (accent !== undefined)
    corrections.push({
      use: 'detail',
      chosen: accent,
      used: detailOnArea,
      contrast: contrast(accent, colour),
      needed: visibleContrast,
    });
  return corrections.filter(({ chosen, used }) => chosen !== used);
}
