import { scaleLinear } from 'd3-scale';
import type { GanttBlock, GanttRow } from '../chartBlock';
import type { ChartStyle, Shade } from './chartStyle';
import { centred, textAt, textBlock } from './chartText';
import { drawList, type ChartFrame, type ListRow, type Part } from './drawList';
import { element, type Drawing, type Shape } from './svg';
import { textWidth, wrapText } from './textWidth';

const labelSizePt = 8;
const noteSizePt = 6.5;
const headSizePt = 7;
const barHeightPt = 10;
const leastRowPt = 15;
const headLines = 3;
/** In less than this no word can be read. */
const leastNamePt = 18;

interface Place {
  readonly style: ChartStyle;
  readonly widthPt: number;
  readonly idPt: number;
  readonly labelPt: number;
  /** Left edge of a day, counted from the start. */
  readonly x: (day: number) => number;
}

/** Work over time: a bar per item under the stretches of time, with who does it and what comes first in words. */
export function gantt(block: GanttBlock, frame: ChartFrame): readonly Drawing[] {
  const { groups, periods } = block;
  const { style, widthPt } = frame;
  const labelPt = widthPt * 0.44;
  const ids = groups.flatMap(({ rows }) => rows.map(({ id }) => textWidth(id, headSizePt)));
  const first = periods[0]?.from ?? 0;
  const last = Math.max(first + 1, periods.at(-1)?.to ?? 0);
  const x = scaleLinear([first, last], [labelPt + 6, widthPt]).clamp(true);
  const idPt = Math.min(40, Math.max(0, ...ids) + (ids.some((width) => width > 0) ? 7 : 0));
  const place = { style, widthPt, idPt, labelPt, x };
  const headPt = periodsHeight(block, place);
  return drawList(frame, {
    gapPt: 4,
    head: { heightPt: headPt + 4, draw: (bottom) => periodShapes(block, place, headPt, bottom) },
    rows: groups.flatMap(({ label, rows }) => {
      const heading = headingPart(label, place);
      return rows.map((row) => ({ ...ganttRow(row, place), heading }));
    }),
  });
}

function periodWidth({ from, to }: GanttBlock['periods'][number], { x }: Place): number {
  return x(to) - x(from) - 4;
}

function periodsHeight({ periods }: GanttBlock, place: Place): number {
  const lines = periods.map(
    (period) =>
      wrapText(period.label, { widthPt: periodWidth(period, place), sizePt: headSizePt, lines: headLines })
        .length,
  );
  return Math.max(1, ...lines) * headSizePt * 1.24 + 3;
}

function periodShapes(
  { labels, periods }: GanttBlock,
  place: Place,
  headPt: number,
  bottom: number,
): readonly Shape[] {
  const { labelPt, style, widthPt, x } = place;
  const head = { sizePt: headSizePt, fill: style.muted, lines: 1 };
  return [
    ...periods.flatMap((period, index) => {
      const box = { x: x(period.from), y: 0, width: x(period.to) - x(period.from), height: bottom };
      const name = { ...head, x: box.x + 2, top: 1, widthPt: periodWidth(period, place), lines: headLines };
      const isRoomy = name.widthPt >= leastNamePt;
      return [
        // Every other stretch is shaded, so that a bar far down can be followed up to its time.
        ...(index % 2 === 0 ? [element('rect', { ...box, fill: style.track })] : []),
        ...(isRoomy ? textBlock(style, { ...name, fill: style.ink }, period.label).shapes : []),
      ];
    }),
    ...textBlock(style, { ...head, x: 0, top: headPt - 10, widthPt: labelPt }, labels.item).shapes,
    element('line', { x1: 0, y1: headPt, x2: widthPt, y2: headPt, stroke: style.ink, 'stroke-width': 0.75 }),
  ];
}

function headingPart(label: string, { labelPt, style }: Place): Part {
  const block = { x: 0, widthPt: labelPt, sizePt: labelSizePt, isStrong: true, lines: 2 };
  const height = textBlock(style, { ...block, top: 0 }, label).heightPt;
  return {
    heightPt: height + 7,
    draw: (top) => textBlock(style, { ...block, top: top + 4 }, label).shapes,
  };
}

function ganttRow(row: GanttRow, place: Place): ListRow {
  const { idPt, labelPt, style } = place;
  const inLabel = { x: idPt, widthPt: labelPt - idPt - 4 };
  const nameAt = (top: number) =>
    textBlock(style, { ...inLabel, top, sizePt: labelSizePt, lines: 3 }, row.label);
  const noteAt = (top: number) =>
    textBlock(style, { ...inLabel, top, sizePt: noteSizePt, fill: style.muted, lines: 2 }, row.note ?? '');
  const nameHeight = nameAt(0).heightPt;
  const idBlock = { x: 0, widthPt: idPt - 4, sizePt: headSizePt, fill: style.muted, lines: 1 };
  return {
    heightPt: Math.max(leastRowPt, nameHeight + noteAt(0).heightPt + 1),
    draw: (top) => [
      ...textBlock(style, { ...idBlock, top: top + 0.8 }, row.id).shapes,
      ...nameAt(top).shapes,
      ...noteAt(top + nameHeight + 0.5).shapes,
      ...(row.isMilestone === true ? milestone(row, top, place) : bar(row, top, place)),
    ],
  };
}

/** The time stands in the bar where it fits; else the stretch over it tells. */
function bar({ from, text, to }: GanttRow, top: number, { style, x }: Place): readonly Shape[] {
  const [left, right] = [x(from), x(to)];
  const box = { x: left, y: top + 1, width: Math.max(right - left, 2), height: barHeightPt, rx: 1.5 };
  const isRoomy = textWidth(text, noteSizePt) <= box.width - 6;
  const { fill, ink } = strongest(style);
  const words = { x: left + 3, y: centred(top + 1 + barHeightPt / 2, noteSizePt), sizePt: noteSizePt };
  return [
    element('rect', { ...box, fill }),
    ...(isRoomy ? [textAt(style, { ...words, fill: ink }, text)] : []),
  ];
}

function strongest({ accent, heat, onAccent }: ChartStyle): Shade {
  return heat.at(-1) ?? { fill: accent, ink: onAccent };
}

/** A diamond at its day, its time before it, or behind it where that would leave the chart. */
function milestone({ text, to }: GanttRow, top: number, { style, x }: Place): readonly Shape[] {
  const size = 5;
  const [left, right] = [x(-Infinity), x(Infinity)];
  const middle = { x: Math.min(Math.max(x(to), left + size), right - size), y: top + 1 + barHeightPt / 2 };
  const width = textWidth(text, noteSizePt);
  const isBefore = middle.x - size - 3 - width >= left;
  const words = {
    x: isBefore ? middle.x - size - 3 : middle.x + size + 3,
    y: centred(middle.y, noteSizePt),
    sizePt: noteSizePt,
    anchor: isBefore ? 'end' : 'start',
  } as const;
  const fits = isBefore || middle.x + size + 3 + width <= right;
  return [
    element('path', {
      d: `M ${middle.x.toFixed(2)} ${(middle.y - size).toFixed(2)} l ${size} ${size} l ${-size} ${size} l ${-size} ${-size} Z`,
      fill: style.ink,
    }),
    ...(fits ? [textAt(style, words, text)] : []),
  ];
}
