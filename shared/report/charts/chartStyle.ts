import { mix, textOn, white, type Colour } from '../colour';
import type { Tone } from '../document';

/** An area and what is written on it. */
export interface Shade {
  readonly fill: string;
  readonly ink: string;
}

/**
 * What a chart needs to know about the page or screen it stands on. Colours are anything that SVG takes for one; they
 * only support what words, figures and shapes say.
 */
export interface ChartStyle {
  readonly font: string;
  readonly strongFont: string;
  /** Where the strong text is not a family of its own. */
  readonly strongWeight?: number;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly track: string;
  readonly accent: string;
  readonly onAccent: string;
  /** What the drawing stands on; open marks are filled with it. */
  readonly paper: string;
  readonly tones: Readonly<Record<Tone, Shade>>;
  /** Shades of values, lowest first. */
  readonly heat: readonly Shade[];
}

/** Fill of a level: darker is more urgent, so the order survives in grey. The level's name always stands in it. */
export const toneFill: Readonly<Record<Tone, Colour>> = {
  now: '#7d1f1a',
  quarter: '#b4581c',
  watch: '#e3c06b',
  calm: '#e6e9ed',
  muted: '#e6e9ed',
  plain: '#ffffff',
};

/** From hardly tinted to the colour itself: each step darker than the one before, also in grey. */
const heatShares = [0.07, 0.22, 0.42, 0.68, 1] as const;

interface Printed extends Pick<
  ChartStyle,
  'font' | 'strongFont' | 'strongWeight' | 'ink' | 'muted' | 'line'
> {
  /** The firm's colour, dark enough for text on white. */
  readonly colour: Colour;
}

/** The style of charts on white paper. */
export function printedStyle({ colour, ...words }: Printed): ChartStyle {
  const on = (fill: Colour): Shade => ({ fill, ink: textOn(fill) });
  const accent = mix(colour, white, 0.2);
  return {
    ...words,
    accent,
    onAccent: textOn(accent),
    track: '#eceff2',
    paper: white,
    tones: {
      now: on(toneFill.now),
      quarter: on(toneFill.quarter),
      watch: on(toneFill.watch),
      calm: on(toneFill.calm),
      muted: on(toneFill.muted),
      plain: on(toneFill.plain),
    },
    heat: heatShares.map((share) => on(mix(white, colour, share))),
  };
}

/** Shade of a 1-based step among `count`; there may be more or fewer steps than shades. */
export function heatShade({ heat }: ChartStyle, step: number, count: number): Shade | undefined {
  return heat[Math.round(((step - 1) / Math.max(1, count - 1)) * (heat.length - 1))];
}
