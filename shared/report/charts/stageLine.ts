import type { StagesBlock } from '../chartBlock';
import { centred, textAt, textBlock } from './chartText';
import { drawList, type ChartFrame } from './drawList';
import { element, type Drawing, type Shape } from './svg';

const nameSizePt = 7.6;
const smallSizePt = 6.6;
const nameLines = 4;
const lineY = 34;
const dotPt = 9.5;
const namesTop = 51;

/** The stages on a line: a band as wide as the answers, people per stage in figures, a pointer at the median. */
export function stageLine(block: StagesBlock, frame: ChartFrame): readonly Drawing[] {
  const { range, stages } = block;
  const { style, widthPt } = frame;
  const stagePt = widthPt / Math.max(stages.length, 1);
  const centre = (place: number): number => (place + 0.5) * stagePt;
  const column = (place: number) => ({
    x: centre(place),
    widthPt: stagePt - 8,
    anchor: 'middle' as const,
  });
  const names = (at: (place: number) => number) =>
    stages.map(({ label }, place) => {
      const isStrong = place === range?.median;
      const text = { ...column(place), top: at(place), sizePt: nameSizePt, isStrong, lines: nameLines };
      return textBlock(style, text, `${place + 1} ${label}`);
    });
  const heights = names(() => 0).map(({ heightPt }) => heightPt);
  const notes = (top: number) =>
    stages.map(({ note = '' }, place) => {
      const text = { ...column(place), top: top + (heights[place] ?? 0) + 2, sizePt: smallSizePt };
      return textBlock(style, { ...text, fill: style.muted, lines: 3 }, note);
    });
  const below = notes(0).map(({ heightPt }, place) => (heights[place] ?? 0) + 2 + heightPt);
  return drawList(frame, {
    gapPt: 0,
    head: { heightPt: 0, draw: () => [] },
    rows: [
      {
        heightPt: namesTop + Math.max(0, ...below),
        draw: (top) => [
          ...lineShapes(block, frame, centre),
          ...names(() => top + namesTop).flatMap(({ shapes }) => shapes),
          ...notes(top + namesTop).flatMap(({ shapes }) => shapes),
        ],
      },
    ],
  });
}

function lineShapes(
  { labels, range, stages }: StagesBlock,
  { style, widthPt }: ChartFrame,
  centre: (place: number) => number,
): readonly Shape[] {
  const along = (from: number, to: number) => ({ x1: centre(from), y1: lineY, x2: centre(to), y2: lineY });
  const isNamed = stages.map(({ people }) => people > 0);
  return [
    element('line', {
      ...along(0, stages.length - 1),
      stroke: style.muted,
      'stroke-width': 1.2,
    }),
    ...(range === null
      ? []
      : [
          element('line', {
            ...along(range.lowest, range.highest),
            stroke: style.heat[1]?.fill ?? style.track,
            'stroke-width': 2 * dotPt + 5,
            'stroke-linecap': 'round',
          }),
          element('line', {
            ...along(range.lowest, range.highest),
            stroke: style.muted,
            'stroke-width': 1.2,
          }),
          ...pointer(labels.median, centre(range.median), { style, widthPt }),
        ]),
    ...stages.flatMap(({ people }, place) => {
      const at = { cx: centre(place), cy: lineY };
      if (isNamed[place] !== true)
        return [
          element('circle', { ...at, r: 2.6, fill: style.paper, stroke: style.muted, 'stroke-width': 1 }),
        ];
      const figure = { x: centre(place), y: centred(lineY, 8.5), sizePt: 8.5, anchor: 'middle' } as const;
      return [
        element('circle', { ...at, r: dotPt, fill: style.paper, stroke: style.accent, 'stroke-width': 1.8 }),
        textAt(style, { ...figure, isStrong: true }, String(people)),
      ];
    }),
  ];
}

/** Points down at the median, its name beside it on the side that has room. */
function pointer(label: string, x: number, { style, widthPt }: ChartFrame): readonly Shape[] {
  const isLeft = x > widthPt / 2;
  const words = {
    x: isLeft ? x - 7 : x + 7,
    top: 5,
    widthPt: (isLeft ? x : widthPt - x) - 7,
    sizePt: smallSizePt,
    anchor: isLeft ? 'end' : 'start',
    lines: 1,
  } as const;
  return [
    element('path', { d: `M ${(x - 5).toFixed(2)} 6 l 10 0 l -5 8 Z`, fill: style.ink }),
    ...textBlock(style, words, label).shapes,
  ];
}
