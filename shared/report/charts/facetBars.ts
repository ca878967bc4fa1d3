import { scaleLinear } from 'd3-scale';
import type { Bar, ScaleMark } from '../document';
import { placeLabels } from './placeLabels';
import { drawing, element, textAt, type ChartStyle, type Drawing } from './svg';
import { textWidth, wrapText } from './textWidth';

interface Frame {
  readonly widthPt: number;
  readonly labelWidthPt: number;
  readonly trackStart: number;
  readonly trackEnd: number;
  readonly style: ChartStyle;
  readonly x: (value: number) => number;
}

const labelSizePt = 8.5;
const labelLinePt = 10.5;
const dotLabelSizePt = 6.5;
const dotLanePt = 8.5;
const barHeightPt = 9;
const rowGapPt = 9;
const headHeightPt = 16;
const valueWidthPt = 46;

/**
 * Horizontal bars 0 to 100, one per facet, with the band names over the scale, the value in figures at the end and a
 * labelled dot per group. Labels are set in as many lanes as they need and never overlap.
 */
export function facetBars(
  bars: readonly Bar[],
  bands: readonly ScaleMark[],
  widthPt: number,
  style: ChartStyle,
): Drawing {
  const labelWidthPt = widthPt * 0.29;
  const trackStart = labelWidthPt + 12;
  const trackEnd = widthPt - valueWidthPt;
  const x = scaleLinear([0, 100], [trackStart, trackEnd]);
  const frame: Frame = { widthPt, labelWidthPt, trackStart, trackEnd, style, x };
  let top = headHeightPt;
  const rows = bars.map((bar) => {
    const row = facetRow(bar, top, frame);
    top += row.heightPt + rowGapPt;
    return row.parts;
  });
  const heightPt = Math.max(top - rowGapPt, headHeightPt) + 2;
  return drawing(widthPt, heightPt, [bandScale(bands, heightPt, frame), ...rows]);
}

function bandScale(bands: readonly ScaleMark[], heightPt: number, { x, style }: Frame): string {
  return bands
    .map((band, index) => {
      const next = bands[index + 1]?.value ?? 100;
      const [from, to] = [x(band.value), x(next)];
      const isRoomy = textWidth(band.label, dotLabelSizePt) <= to - from - 4;
      const name = textAt(
        {
          x: (from + to) / 2,
          y: 7,
          sizePt: dotLabelSizePt,
          fill: style.muted,
          font: style.font,
          anchor: 'middle',
        },
        isRoomy ? band.label : '',
      );
      const edge = element('line', {
        x1: from,
        y1: 0,
        x2: from,
        y2: heightPt,
        stroke: style.line,
        'stroke-width': 0.5,
      });
      return name + edge;
    })
    .join('');
}

function facetRow(bar: Bar, top: number, frame: Frame): { parts: string; heightPt: number } {
  const { style, x, trackStart, trackEnd, widthPt, labelWidthPt } = frame;
  const lines = wrapText(bar.label, { widthPt: labelWidthPt, sizePt: labelSizePt, lines: 2 });
  const note =
    bar.note === undefined
      ? []
      : wrapText(bar.note, { widthPt: labelWidthPt, sizePt: dotLabelSizePt, lines: 1 });
  const barTop = top;
  const labels = lines.map((line, index) =>
    textAt(
      { x: 0, y: top + 7.8 + index * labelLinePt, sizePt: labelSizePt, fill: style.ink, font: style.font },
      line,
    ),
  );
  const notes = note.map((line) =>
    textAt(
      {
        x: 0,
        y: top + 7.4 + lines.length * labelLinePt,
        sizePt: dotLabelSizePt,
        fill: style.muted,
        font: style.font,
      },
      line,
    ),
  );
  const track = element('rect', {
    x: trackStart,
    y: barTop,
    width: trackEnd - trackStart,
    height: barHeightPt,
    fill: style.track,
  });
  const filled =
    bar.value === null
      ? ''
      : element('rect', {
          x: trackStart,
          y: barTop,
          width: x(bar.value) - trackStart,
          height: barHeightPt,
          fill: style.accent,
        });
  const value = textAt(
    {
      x: widthPt,
      y: barTop + 7.8,
      sizePt: labelSizePt,
      fill: style.ink,
      font: style.strongFont,
      anchor: 'end',
    },
    bar.valueText,
  );
  const dots = groupDots(bar, barTop, frame);
  const textHeight = lines.length * labelLinePt + (note.length > 0 ? dotLanePt : 0);
  return {
    parts: [track, filled, ...labels, ...notes, value, dots.parts].join(''),
    heightPt: Math.max(textHeight, barHeightPt + dots.heightPt),
  };
}

function groupDots(
  bar: Bar,
  barTop: number,
  { style, x, widthPt }: Frame,
): { parts: string; heightPt: number } {
  const placed = placeLabels(
    bar.dots.map((dot) => ({ ...dot, at: x(dot.value), widthPt: textWidth(dot.label, dotLabelSizePt) })),
    { to: widthPt, gapPt: 4 },
  );
  const middle = barTop + barHeightPt / 2;
  const parts = placed.map(({ item, lane, start }) => {
    const baseline = barTop + barHeightPt + 7.5 + lane * dotLanePt;
    const leader = element('line', {
      x1: item.at,
      y1: middle,
      x2: item.at,
      y2: barTop + barHeightPt + 1.5 + lane * dotLanePt,
      stroke: style.ink,
      'stroke-width': 0.5,
    });
    const dot = element('circle', {
      cx: item.at,
      cy: middle,
      r: 2.8,
      fill: '#ffffff',
      stroke: style.ink,
      'stroke-width': 1.1,
    });
    const label = textAt(
      {
        x: start - 1,
        y: baseline,
        sizePt: dotLabelSizePt,
        fill: style.muted,
        font: style.font,
      },
      item.label,
    );
    return { leader, dot, label };
  });
  const lanes = placed.length === 0 ? 0 : Math.max(...placed.map(({ lane }) => lane)) + 1;
  const inOrder = (['leader', 'dot', 'label'] as const).flatMap((layer) => parts.map((part) => part[layer]));
  return { parts: inOrder.join(''), heightPt: lanes === 0 ? 0 : lanes * dotLanePt + 1 };
}
