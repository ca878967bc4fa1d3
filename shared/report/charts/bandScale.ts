import { scaleLinear } from 'd3-scale';
import type { ScaleMark } from '../chartBlock';
import type { ChartStyle } from './chartStyle';
import { textAt } from './chartText';
import { element, type Shape } from './svg';
import { textWidth } from './textWidth';

const sizePt = 6.5;

export const bandScalePt = 16;

interface Track {
  readonly from: number;
  readonly to: number;
}

/** A scale of 0 to 100 between two places. */
export function scaleOn({ from, to }: Track): (value: number) => number {
  return scaleLinear([0, 100], [from, to]).clamp(true);
}

/** The bands of the scale: an edge down to the bottom where each begins, and their names over it if all have room. */
export function bandScale(
  style: ChartStyle,
  bands: readonly ScaleMark[],
  track: Track,
  bottom: number,
): readonly Shape[] {
  const x = scaleOn(track);
  const ends = (place: number): readonly [number, number] => [
    x(bands[place]?.value ?? 0),
    x(bands[place + 1]?.value ?? 100),
  ];
  const areRoomy = bands.every(({ label }, place) => {
    const [from, to] = ends(place);
    return textWidth(label, sizePt) <= to - from - 4;
  });
  return bands.flatMap((band, place) => {
    const [from, to] = ends(place);
    const edge = element('line', {
      x1: from,
      y1: 0,
      x2: from,
      y2: bottom,
      stroke: style.line,
      'stroke-width': 0.5,
    });
    if (!areRoomy) return [edge];
    const name = { x: (from + to) / 2, y: 7, sizePt, fill: style.muted, anchor: 'middle' } as const;
    return [edge, textAt(style, name, band.label)];
  });
}
