/** A colour as `#rrggbb`. */
export type Colour = string;

export const black: Colour = '#000000';
export const white: Colour = '#ffffff';

/** What a brand is offered until the firm's own colour is chosen. */
export const offeredColour: Colour = '#0b5d66';

/** Contrast that WCAG 2 asks of normal text. */
export const textContrast = 4.5;
/** Contrast that WCAG 2 asks of normal text where it asks for more (level AAA). */
export const enhancedTextContrast = 7;

type Channels = readonly [red: number, green: number, blue: number];

function channelsOf(colour: Colour): Channels {
  const at = (index: number): number => Number.parseInt(colour.slice(index, index + 2), 16);
  return [at(1), at(3), at(5)];
}

function colourOf(channels: Channels): Colour {
  return `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance by WCAG 2, 0 (black) to 1 (white). */
export function luminance(colour: Colour): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2, 1 (none) to 21 (black on white). */
export function contrast(one: Colour, other: Colour): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** Black or white, whichever reads better on the colour; one of them always reaches 4.5. */
export function textOn(background: Colour): Colour {
  return contrast(white, background) >= contrast(black, background) ? white : black;
}

/** `share` of the second colour mixed into the first, 0 to 1. */
export function mix(colour: Colour, other: Colour, share: number): Colour {
  const [from, to] = [channelsOf(colour), channelsOf(other)];
  const blend = (index: 0 | 1 | 2): number => from[index] + (to[index] - from[index]) * share;
  return colourOf([blend(0), blend(1), blend(2)]);
}

/** The colour itself where it reads on the background, else the nearest darker shade that does. */
export function readableOn(background: Colour, colour: Colour, needed = textContrast): Colour {
  for (let share = 0; share < 1; share += 0.05) {
    const shade = mix(colour, black, share);
    if (contrast(shade, background) >= needed) return shade;
  }
  return textOn(background);
}
