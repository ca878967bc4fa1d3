import type { Bar, BlockOf } from '../document';
import { bandScale, bandScalePt, scaleOn } from './bandScale';
import type { ChartStyle } from './chartStyle';
import { textAt, textBlock } from './chartText';
import { drawList, type ChartFrame, type ListRow } from './drawList';
import { placeLabels } from './placeLabels';
import { drawing, element, type Drawing, type Shape } from './svg';
import { textWidth, wrapText } from './textWidth';

interface Place {
  readonly widthPt: number;
  readonly labelWidthPt: number;
  readonly from: number;
  readonly to: number;
  readonly style: ChartStyle;
}

const labelSizePt = 8.5;
const smallSizePt = 6.5;
const dotLanePt = 8.5;
const barHeightPt = 9;
const dotPt = 2.8;
const valueWidthPt = 46;

/**
 * Horizontal bars 0 to 100, one per facet, with the band names over the scale, the value in figures at the end and a
 * labelled dot per group. Labels are set in as many lanes as they need and never overlap.
 */
export function facetBars(
  { bands, bars }: Pick<BlockOf<'bars'>, 'bands' | 'bars'>,
  frame: ChartFrame,
): readonly Drawing[] {
  const { style, widthPt } = frame;
  const labelWidthPt = widthPt * 0.29;
  const place = { widthPt, labelWidthPt, from: labelWidthPt + 12, to: widthPt - valueWidthPt, style };
  return drawList(frame, {
    gapPt: 9,
    head: { heightPt: bandScalePt, draw: (bottom) => bandScale(style, bands, place, bottom) },
    rows: bars.map((bar) => barRow(bar, place)),
  });
}

function barRow(bar: Bar, place: Place): ListRow {
  const { labelWidthPt, style } = place;
  const label = { x: 0, widthPt: labelWidthPt };
  const nameAt = (top: number) =>
    textBlock(style, { ...label, top, sizePt: labelSizePt, lines: 2 }, bar.label);
  const noteAt = (top: number) =>
    textBlock(style, { ...label, top, sizePt: smallSizePt, lines: 1, fill: style.muted }, bar.note ?? '');
  const nameHeight = nameAt(0).heightPt;
  const lanes = Math.max(0, ...placedDots(bar, place).map(({ lane }) => lane + 1));
  return {
    heightPt: Math.max(
      nameHeight + noteAt(0).heightPt,
      barHeightPt + (lanes === 0 ? 0 : lanes * dotLanePt + 1),
    ),
    draw: (top) => [
      ...barShapes(bar, top, place),
      ...nameAt(top).shapes,
      ...noteAt(top + nameHeight).shapes,
      ...dotShapes(bar, top, place),
    ],
  };
}

/** Bar and dots of one facet by themselves, for where its words and figures stand beside it. */
export function facetTrack(
  { dots, value }: Pick<Bar, 'dots' | 'value'>,
  { style, widthPt }: ChartFrame,
): Drawing {
  const place = { style, from: dotPt + 1, to: widthPt - dotPt - 1 };
  const x = scaleOn(place);
  return drawing(widthPt, barHeightPt + 1, [
    ...trackShapes(value, 0.5, place),
    ...dots.map((dot) => ring(x(dot.value), 0.5 + barHeightPt / 2, dot.isThin === true, style)),
  ]);
}

type Track = Pick<Place, 'style' | 'from' | 'to'>;

function trackShapes(value: number | null, top: number, place: Track): readonly Shape[] {
  const { from, style, to } = place;
  const box = { x: from, y: top, height: barHeightPt };
  return [
    element('rect', { ...box, width: to - from, fill: style.track }),
    ...(value === null
      ? []
      : [element('rect', { ...box, width: scaleOn(place)(value) - from, fill: style.accent })]),
  ];
}

function ring(cx: number, cy: number, isThin: boolean, style: ChartStyle): Shape {
  return element('circle', {
    cx,
    cy,
    r: dotPt,
    fill: style.paper,
    stroke: style.ink,
    'stroke-width': 1.1,
    'stroke-dasharray': isThin ? '1.6 1.2' : undefined,
  });
}

function barShapes({ value, valueText }: Bar, top: number, place: Place): readonly Shape[] {
  const end = { x: place.widthPt, y: top + 7.8, sizePt: labelSizePt, isStrong: true, anchor: 'end' } as const;
  return [...trackShapes(value, top, place), textAt(place.style, end, valueText)];
}

function placedDots({ dots }: Bar, place: Place) {
  const x = scaleOn(place);
  return placeLabels(
    dots.map((dot) => {
      const limits = { widthPt: place.to - place.from, sizePt: smallSizePt, lines: 1 };
      const [label = ''] = wrapText(dot.label, limits);
      return { label, isThin: dot.isThin === true, at: x(dot.value), widthPt: textWidth(label, smallSizePt) };
    }),
    { to: place.widthPt, gapPt: 4 },
  );
}

function dotShapes(bar: Bar, barTop: number, place: Place): readonly Shape[] {
  const { style } = place;
  const middle = barTop + barHeightPt / 2;
  const placed = placedDots(bar, place);
  const leaders = placed.map(({ item, lane }) =>
    element('line', {
      x1: item.at,
      y1: middle,
      x2: item.at,
      y2: barTop + barHeightPt + 1.5 + lane * dotLanePt,
      stroke: style.ink,
      'stroke-width': 0.5,
    }),
  );
  const dots = placed.map(({ item }) => ring(item.at, middle, item.isThin, style));
  const labels = placed.map(({ item, lane, start }) => {
    const y = barTop + barHeightPt + 7.5 + lane * dotLanePt;
    return textAt(style, { x: start - 1, y, sizePt: smallSizePt, fill: style.muted }, item.label);
  });
  return [...leaders, ...dots, ...labels];
}
