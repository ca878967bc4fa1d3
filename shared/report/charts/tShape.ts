import { scaleLinear } from 'd3-scale';
import type { TShapeBlock, TShapeSkill } from '../chartBlock';
import type { ChartStyle } from './chartStyle';
import { textAt, textBlock, type TextBlock } from './chartText';
import { drawList, type ChartFrame, type ListRow } from './drawList';
import { element, type Drawing, type Shape } from './svg';
import { textWidth, wrapText } from './textWidth';

const shaftPt = 150;
const headPt = 16;
const numberSizePt = 7;
const keySizePt = 7.8;
const smallSizePt = 6.6;

interface Numbered extends TShapeSkill {
  readonly number: number;
}

interface Place {
  readonly style: ChartStyle;
  readonly widthPt: number;
  readonly columnsFrom: number;
  readonly columnPt: number;
  readonly y: (level: number) => number;
}

/**
 * Skills as columns that hang from the level 0, the deepest in the middle: broad skills fill the bar of the T, deep
 * ones its stem. A tick is the required level; a dot, that somebody reaches the depth level. Below, what each is.
 */
export function tShape(block: TShapeBlock, frame: ChartFrame): readonly Drawing[] {
  const { style, widthPt } = frame;
  const skills = asT(block.skills);
  const markPt = Math.max(
    ...[block.breadth, block.depth].map(({ label }) => textWidth(label, smallSizePt) + 6),
  );
  const columnsFrom = Math.min(markPt, widthPt * 0.24);
  const y = scaleLinear([0, block.most], [headPt, headPt + shaftPt]).clamp(true);
  const columnPt = (widthPt - columnsFrom) / Math.max(skills.length, 1);
  const place = { style, widthPt, columnsFrom, columnPt, y };
  const shape: ListRow = {
    heightPt: headPt + shaftPt + 12,
    draw: () => [
      ...levelLines(block, place),
      ...skills.flatMap((skill, at) => column(skill, at, block, place)),
    ],
  };
  const keys = widthPt >= 340 ? 2 : 1;
  const inColumn = Math.ceil(skills.length / keys);
  const rows = Array.from({ length: inColumn }, (_, row) =>
    keyRow(
      Array.from({ length: keys }, (_each, key) => skills[key * inColumn + row]),
      place,
    ),
  );
  return drawList(frame, {
    gapPt: 3,
    head: { heightPt: 0, draw: () => [] },
    rows: skills.length === 0 ? [] : [shape, ...rows],
  });
}

/** Numbered from left to right; the level falls from the middle to both sides. */
function asT(skills: readonly TShapeSkill[]): readonly Numbered[] {
  const sorted = skills.toSorted((one, other) => one.current - other.current);
  const [left, right] = [0, 1].map((rest) => sorted.filter((_, place) => place % 2 === rest));
  return [...(left ?? []), ...(right ?? []).toReversed()].map((skill, place) => ({
    ...skill,
    number: place + 1,
  }));
}

function levelLines({ breadth, depth, most }: TShapeBlock, place: Place): readonly Shape[] {
  const { columnsFrom, style, widthPt, y } = place;
  const line = (level: number, more: Readonly<Record<string, string | number>>): Shape =>
    element('line', { x1: columnsFrom, y1: y(level), x2: widthPt, y2: y(level), ...more });
  const levels = Array.from({ length: most + 1 }, (_, level) =>
    line(level, { stroke: style.line, 'stroke-width': 0.4 }),
  );
  const isOne = breadth.value === depth.value;
  const both = { value: depth.value, label: `${breadth.label}, ${depth.label}` };
  const marks = (isOne ? [both] : [breadth, depth]).flatMap(({ label, value }) => {
    const words = { x: 0, top: y(value) - smallSizePt, widthPt: columnsFrom - 6, sizePt: smallSizePt };
    return [
      line(value, { stroke: style.muted, 'stroke-width': 0.9, 'stroke-dasharray': '2 2' }),
      ...textBlock(style, { ...words, lines: 1, fill: style.ink }, label).shapes,
    ];
  });
  return [...levels, ...marks];
}

function column(
  { current, hasDepth, number, required }: Numbered,
  at: number,
  { depth }: TShapeBlock,
  place: Place,
): readonly Shape[] {
  const { columnPt, columnsFrom, style, y } = place;
  const gap = Math.min(6, columnPt * 0.18);
  const box = { x: columnsFrom + at * columnPt + gap, width: columnPt - 2 * gap };
  const middle = box.x + box.width / 2;
  const figure = {
    x: middle,
    y: headPt - 4,
    sizePt: numberSizePt,
    anchor: 'middle',
    isStrong: true,
  } as const;
  const isFitting = textWidth(String(number), numberSizePt, 'semibold') <= columnPt - 1;
  const tick = (level: number, stroke: string, thickness: number): Shape =>
    element('line', {
      x1: box.x - gap * 0.5,
      y1: y(level),
      x2: box.x + box.width + gap * 0.5,
      y2: y(level),
      stroke,
      'stroke-width': thickness,
    });
  return [
    ...(isFitting ? [textAt(style, figure, String(number))] : []),
    element('rect', { ...box, y: y(0), height: y(current) - y(0), fill: style.accent }),
    // The rim keeps it apart from the column, whatever the colours.
    ...(required === null ? [] : [tick(required, style.paper, 4), tick(required, style.ink, 2)]),
    ...(hasDepth
      ? [
          element('circle', {
            cx: middle,
            cy: y(depth.value) + (required === depth.value ? 4.5 : 0),
            r: 2.6,
            fill: style.paper,
            stroke: style.ink,
            'stroke-width': 1.2,
          }),
        ]
      : []),
  ];
}

/** Number, name, and the two levels in figures; one or two skills side by side. */
function keyRow(skills: readonly (Numbered | undefined)[], place: Place): ListRow {
  const { style, widthPt } = place;
  const roomPt = (widthPt - (skills.length - 1) * 18) / skills.length;
  const entries = skills.flatMap((skill, key) => {
    if (skill === undefined) return [];
    const left = key * (roomPt + 18);
    const figures = `${skill.currentText} / ${skill.requiredText}`;
    const figuresPt = textWidth(figures, keySizePt, 'semibold') + 6;
    const name = skill.note === undefined ? skill.label : `${skill.label} (${skill.note})`;
    const nameAt = (top: number): TextBlock =>
      textBlock(
        style,
        { x: left + 15, top, widthPt: roomPt - 15 - figuresPt, sizePt: keySizePt, lines: 2 },
        name,
      );
    return [{ skill, left, figures, nameAt }];
  });
  return {
    heightPt: Math.max(10, ...entries.map(({ nameAt }) => nameAt(0).heightPt)),
    draw: (top) =>
      entries.flatMap(({ figures, left, nameAt, skill }) => {
        const line = { y: top + keySizePt * 0.96, sizePt: keySizePt };
        const [number = ''] = wrapText(String(skill.number), { widthPt: 13, sizePt: keySizePt, lines: 1 });
        return [
          textAt(style, { ...line, x: left, isStrong: true }, number),
          ...nameAt(top).shapes,
          textAt(style, { ...line, x: left + roomPt, anchor: 'end', isStrong: true }, figures),
        ];
      }),
  };
}
