import type { RadarBlock, RadarSeries } from '../chartBlock';
import type { ChartStyle } from './chartStyle';
import { textAt } from './chartText';
import { drawList, type ChartFrame } from './drawList';
import { radarKey } from './radarKey';
import { radarLabels } from './radarLabels';
import { element, type Drawing, type Shape } from './svg';

const rings = [20, 40, 60, 80, 100] as const;
const radiusPt = 100;
const ringFigurePt = 6;

export interface RadarPlace {
  readonly style: ChartStyle;
  readonly widthPt: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly radiusPt: number;
}

/** Values 0 to 100 on axes around a point, one line per series: each with a line and marks of its own. */
export function radar(block: RadarBlock, frame: ChartFrame): readonly Drawing[] {
  const { style, widthPt } = frame;
  const centreX = widthPt / 2;
  const radius = Math.min(radiusPt, widthPt * 0.25);
  const labels = radarLabels(block, { style, widthPt, centreX, centreY: 0, radiusPt: radius });
  const centreY = -Math.min(labels.topPt, -radius);
  const place = { style, widthPt, centreX, centreY, radiusPt: radius };
  const height = centreY + Math.max(labels.bottomPt, radius);
  const key = radarKey(block, frame);
  return drawList(frame, {
    gapPt: 0,
    head: { heightPt: 0, draw: () => [] },
    rows: [
      {
        heightPt: height,
        draw: () => [
          ...web(block, place),
          ...ringFigures(block, place),
          ...block.series.toReversed().flatMap((series) => line(series, place)),
          ...radarLabels(block, place).shapes,
        ],
      },
    ],
    foot: key,
  });
}

/** Where a value lies on an axis; the first axis points up, the others follow clockwise. */
export function onAxis(
  value: number,
  axis: number,
  count: number,
  { centreX, centreY, radiusPt: radius }: Omit<RadarPlace, 'style' | 'widthPt'>,
): readonly [x: number, y: number] {
  const angle = (axis / Math.max(count, 1)) * 2 * Math.PI - Math.PI / 2;
  const distance = (Math.min(Math.max(value, 0), 100) / 100) * radius;
  return [centreX + Math.cos(angle) * distance, centreY + Math.sin(angle) * distance];
}

function web({ axes }: RadarBlock, place: RadarPlace): readonly Shape[] {
  const { centreX, centreY, style } = place;
  const look = { fill: 'none', stroke: style.line, 'stroke-width': 0.5 };
  return [
    ...rings.map((ring) =>
      element('path', { d: outline(axes.map((_, axis) => onAxis(ring, axis, axes.length, place))), ...look }),
    ),
    ...axes.map((_, axis) => {
      const [x2, y2] = onAxis(100, axis, axes.length, place);
      return element('line', { x1: centreX, y1: centreY, x2, y2, stroke: style.line, 'stroke-width': 0.5 });
    }),
  ];
}

/** The scale, beside the first axis, where no mark stands in its way. */
function ringFigures({ series }: RadarBlock, place: RadarPlace): readonly Shape[] {
  const { radiusPt: radius, style } = place;
  const room = (ringFigurePt / radius) * 100;
  const taken = series.flatMap(({ values }) => values[0]?.value ?? []);
  return rings
    .filter((ring) => ring < 100 && taken.every((value) => Math.abs(value - ring) > room))
    .map((ring) => {
      const [x, y] = onAxis(ring, 0, 1, place);
      const figure = { x: x - 3, y: y + 1.8, sizePt: 5.6, fill: style.muted, anchor: 'end' } as const;
      return textAt(style, figure, String(ring));
    });
}

/** Neighbouring values are joined; a gap stays where one is not known. */
function line({ look, values }: RadarSeries, place: RadarPlace): readonly Shape[] {
  const { style } = place;
  const points = values.map(({ value }, axis) =>
    value === null ? null : onAxis(value, axis, values.length, place),
  );
  const known = points.filter((point) => point !== null);
  const stroke = { stroke: look === 'current' ? style.accent : style.ink, ...seriesLine[look] };
  const isWhole = known.length === points.length && known.length > 2;
  const sides = isWhole
    ? [element('path', { d: outline(known), fill: 'none', ...stroke })]
    : points.flatMap((from, axis) => {
        const to = points[(axis + 1) % points.length];
        if (from === null || to === null || to === undefined || from === to) return [];
        return [element('line', { x1: from[0], y1: from[1], x2: to[0], y2: to[1], ...stroke })];
      });
  return [...sides, ...known.map(([x, y]) => seriesMark(look, x, y, style))];
}

export const seriesLine: Readonly<
  Record<RadarSeries['look'], Readonly<Record<string, string | number | undefined>>>
> = {
  current: { 'stroke-width': 2 },
  target: { 'stroke-width': 1, 'stroke-dasharray': '4 2.5' },
  previous: { 'stroke-width': 1, 'stroke-dasharray': '1 2' },
};

/** A disc, an open square, an open ring: apart without colour. */
export function seriesMark(look: RadarSeries['look'], x: number, y: number, style: ChartStyle): Shape {
  const open = { fill: style.paper, stroke: style.ink, 'stroke-width': 1 };
  if (look === 'current') return element('circle', { cx: x, cy: y, r: 2.8, fill: style.accent });
  if (look === 'target') return element('rect', { x: x - 2, y: y - 2, width: 4, height: 4, ...open });
  return element('circle', { cx: x, cy: y, r: 2.2, ...open });
}

function outline(points: readonly (readonly [number, number])[]): string {
  const places = points.map(([x, y]) => `${x.toFixed(2)} ${y.toFixed(2)}`);
  return `M ${places.join(' L ')} Z`;
}
