import type { ProgressBlock, ProgressRow } from '../chartBlock';
import { bandScale, bandScalePt, scaleOn } from './bandScale';
import type { ChartStyle } from './chartStyle';
import { textAt, textBlock } from './chartText';
import { drawList, type ChartFrame, type ListRow } from './drawList';
import { drawing, element, type Drawing, type Shape } from './svg';
import { wrapText } from './textWidth';

const labelSizePt = 8.2;
const headSizePt = 6.5;
const lineHeightPt = 10.2;
const dotPt = 3;
const headPt = 5.5;

interface Place {
  readonly style: ChartStyle;
  readonly widthPt: number;
  readonly labelPt: number;
  readonly from: number;
  readonly to: number;
  /** Right edges of the two figures, left edge and width of what the change means. */
  readonly beforeEnd: number;
  readonly afterEnd: number;
  readonly change: { readonly x: number; readonly widthPt: number };
}

/**
 * An arrow per row from the earlier value, an open ring, to the present one, with both in figures. A worsening is
 * dashed; a small movement is thin.
 */
export function progressArrows(block: ProgressBlock, frame: ChartFrame): readonly Drawing[] {
  const { style, widthPt } = frame;
  const [labelPt, changePt, figurePt] = [widthPt * 0.3, widthPt * 0.19, Math.max(30, widthPt * 0.075)];
  const to = widthPt - changePt - 2 * figurePt - 14;
  const place = {
    style,
    widthPt,
    labelPt,
    from: labelPt + 12,
    to,
    beforeEnd: to + 8 + figurePt,
    afterEnd: to + 8 + 2 * figurePt,
    change: { x: widthPt - changePt + 4, widthPt: changePt - 4 },
  };
  return drawList(frame, {
    gapPt: 5,
    head: {
      heightPt: bandScalePt,
      draw: (bottom) => [...bandScale(style, block.bands, place, bottom), ...headShapes(block, place)],
    },
    rows: block.rows.map((row) => progressRow(row, place)),
  });
}

function headShapes({ labels }: ProgressBlock, place: Place): readonly Shape[] {
  const { afterEnd, beforeEnd, change, style } = place;
  const figurePt = afterEnd - beforeEnd;
  const head = (text: string, x: number, widthPt: number, anchor: 'start' | 'end'): readonly Shape[] =>
    wrapText(text, { widthPt, sizePt: headSizePt, lines: 1 }).map((line) =>
      textAt(style, { x, y: 7, sizePt: headSizePt, fill: style.muted, anchor }, line),
    );
  return [
    ...head(labels.item, 0, place.labelPt, 'start'),
    ...head(labels.before, beforeEnd, figurePt - 3, 'end'),
    ...head(labels.after, afterEnd, figurePt - 3, 'end'),
    ...head(labels.change, change.x, change.widthPt, 'start'),
  ];
}

function progressRow(row: ProgressRow, place: Place): ListRow {
  const { afterEnd, beforeEnd, change, labelPt, style } = place;
  const isStrong = row.isStrong === true;
  const text = { sizePt: labelSizePt, isStrong };
  const label = isStrong ? { x: 0, widthPt: labelPt } : { x: 8, widthPt: labelPt - 8 };
  const nameAt = (top: number) => textBlock(style, { ...text, ...label, top, lines: 2 }, row.label);
  const meaningAt = (top: number) =>
    textBlock(style, { ...text, ...change, top, sizePt: 7.4, lines: 2 }, row.changeText);
  return {
    heightPt: Math.max(lineHeightPt, nameAt(0).heightPt, meaningAt(0).heightPt) + (isStrong ? 3 : 0),
    draw: (given) => {
      const top = given + (isStrong ? 3 : 0);
      const figure = { ...text, y: top + 7.9, anchor: 'end' } as const;
      return [
        ...nameAt(top).shapes,
        ...arrow(row, top + lineHeightPt / 2, place),
        textAt(style, { ...figure, x: beforeEnd, fill: style.muted }, row.beforeText),
        textAt(style, { ...figure, x: afterEnd, isStrong: true }, row.afterText),
        ...meaningAt(top + 0.6).shapes,
      ];
    },
  };
}

type Way = Pick<ProgressRow, 'after' | 'before' | 'movement'>;

/** The arrow of one row by itself, for where its words and figures stand beside it. */
export function progressTrack(row: Way, { style, widthPt }: ChartFrame): Drawing {
  const heightPt = 10;
  const place = { style, from: headPt, to: widthPt - headPt };
  return drawing(widthPt, heightPt, arrow(row, heightPt / 2, place));
}

function arrow(
  { after, before, movement }: Way,
  y: number,
  place: Pick<Place, 'style' | 'from' | 'to'>,
): readonly Shape[] {
  const { from, style, to } = place;
  const x = scaleOn(place);
  const track = element('line', { x1: from, y1: y, x2: to, y2: y, stroke: style.line, 'stroke-width': 0.4 });
  const ring = (at: number): Shape =>
    element('circle', { cx: at, cy: y, r: dotPt, fill: style.paper, stroke: style.ink, 'stroke-width': 1 });
  const [start, end] = [before === null ? null : x(before), after === null ? null : x(after)];
  const isFar = start !== null && end !== null && Math.abs(end - start) > dotPt + headPt;
  const colour = movement === 'worse' ? style.ink : style.accent;
  const shaft = isFar
    ? [
        element('line', {
          x1: start,
          y1: y,
          x2: end - Math.sign(end - start) * headPt,
          y2: y,
          stroke: colour,
          'stroke-width': movement === 'little' ? 1 : 2.4,
          'stroke-dasharray': movement === 'worse' ? '3 2' : undefined,
        }),
      ]
    : [];
  return [
    track,
    ...shaft,
    ...(start === null ? [] : [ring(start)]),
    ...(end === null
      ? []
      : [isFar ? arrowHead(end, y, Math.sign(end - start), colour) : mark(end, y, style)]),
  ];
}

function arrowHead(tip: number, y: number, way: number, fill: string): Shape {
  const back = (-way * headPt * 1.2).toFixed(2);
  const half = (headPt * 0.66).toFixed(2);
  const d = `M ${tip.toFixed(2)} ${y.toFixed(2)} l ${back} -${half} l 0 ${(headPt * 1.32).toFixed(2)} Z`;
  return element('path', { d, fill });
}

/** The present value where there is no way to it worth an arrow. */
function mark(at: number, y: number, { ink }: ChartStyle): Shape {
  return element('circle', { cx: at, cy: y, r: 1.7, fill: ink });
}
