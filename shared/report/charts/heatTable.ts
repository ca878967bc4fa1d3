import type { HeatBlock, HeatCell } from '../chartBlock';
import { heatShade, type ChartStyle } from './chartStyle';
import { centred, lineShare, textAt, textBlock } from './chartText';
import { drawList, type ChartFrame, type ListRow, type Part } from './drawList';
import { swatches } from './swatches';
import { element, type Drawing, type Shape } from './svg';
import { textWidth, wrapText } from './textWidth';

const headSizePt = 7;
const noteSizePt = 6.2;
const labelSizePt = 8;
const cellSizePt = 8;
const leastRowPt = 14;
const widestCellPt = 74;
const uprightPt = 86;
const paddingPt = 2;

interface Grid {
  readonly style: ChartStyle;
  readonly labelPt: number;
  readonly cellPt: number;
  readonly steps: HeatBlock['steps'];
}

/**
 * Rows against columns: each value in figures on a shade of its step. Names of columns stand upright where they would
 * break their words.
 */
export function heatTable(block: HeatBlock, frame: ChartFrame): readonly Drawing[] {
  const { style, widthPt } = frame;
  const count = Math.max(block.columns.length, 1);
  const cellPt = Math.min(widestCellPt, (widthPt * 0.68) / count);
  const grid = { style, cellPt, labelPt: widthPt - cellPt * count, steps: block.steps };
  const headPt = headHeight(block.columns, cellPt);
  return drawList(frame, {
    gapPt: 0,
    head: { heightPt: headPt + 3, draw: () => headShapes(block, grid, headPt) },
    rows: block.groups.flatMap(({ label, rows }) => {
      const heading = headingPart(label, grid, widthPt);
      return rows.map((row) => ({ ...heatRow(row, grid), heading }));
    }),
    foot: swatches(
      block.steps.map(({ label }, place) => ({
        label,
        fill: heatShade(style, place + 1, block.steps.length)?.fill ?? style.paper,
      })),
      { ...frame, topPt: 10 },
    ),
  });
}

type Columns = HeatBlock['columns'];

function areUpright(columns: Columns, cellPt: number): boolean {
  return columns.some(({ label }) =>
    label.split(/\s+/).some((word) => textWidth(word, headSizePt, 'semibold') > cellPt - 2 * paddingPt),
  );
}

const headLines = 4;

function headHeight(columns: Columns, cellPt: number): number {
  if (areUpright(columns, cellPt)) {
    const longest = Math.max(
      ...columns.map(({ label, note = '' }) =>
        Math.max(textWidth(label, headSizePt, 'semibold'), textWidth(note, noteSizePt)),
      ),
    );
    return Math.min(uprightPt, longest + 2);
  }
  const lines = Math.max(0, ...columns.map(({ label }) => headerLines(label, cellPt).length));
  const hasNote = columns.some(({ note }) => note !== undefined);
  return lines * headSizePt * lineShare + (hasNote ? noteSizePt * lineShare : 0);
}

function headerLines(label: string, cellPt: number): readonly string[] {
  const widthPt = cellPt - 2 * paddingPt;
  return wrapText(label, { widthPt, sizePt: headSizePt, weight: 'semibold', lines: headLines });
}

function headShapes({ columns, rowTitle }: HeatBlock, grid: Grid, headPt: number): readonly Shape[] {
  const { cellPt, labelPt, style } = grid;
  const upright = areUpright(columns, cellPt);
  const corner = { x: 0, y: headPt - 2, sizePt: headSizePt, fill: style.muted };
  return [
    ...wrapText(rowTitle, { widthPt: labelPt - 6, sizePt: headSizePt, lines: 1 }).map((line) =>
      textAt(style, corner, line),
    ),
    ...columns.flatMap((column, place) => {
      const middle = labelPt + (place + 0.5) * cellPt;
      return upright ? uprightHead(column, middle, grid, headPt) : levelHead(column, middle, grid, headPt);
    }),
  ];
}

function levelHead(
  { label, note }: Columns[number],
  middle: number,
  { cellPt, style }: Grid,
  headPt: number,
): readonly Shape[] {
  const at = { x: middle, widthPt: cellPt - 2 * paddingPt, anchor: 'middle' } as const;
  const noteTop = headPt - (note === undefined ? 0 : noteSizePt * lineShare);
  const top = noteTop - headerLines(label, cellPt).length * headSizePt * lineShare;
  return [
    ...textBlock(style, { ...at, top, sizePt: headSizePt, isStrong: true, lines: headLines }, label).shapes,
    ...textBlock(style, { ...at, top: noteTop, sizePt: noteSizePt, fill: style.muted, lines: 1 }, note ?? '')
      .shapes,
  ];
}

/** Name and note are two lines beside each other, centred over the column where it is wide enough. */
function uprightHead(
  { label, note = '' }: Columns[number],
  middle: number,
  { cellPt, style }: Grid,
  headPt: number,
): readonly Shape[] {
  const y = headPt - 2;
  const widthPt = headPt - 2;
  const hasNote = note !== '' && cellPt >= headSizePt + noteSizePt + 4;
  const nameX = middle + (hasNote ? -1 : headSizePt * 0.36);
  const [name = ''] = wrapText(label, { widthPt, sizePt: headSizePt, weight: 'semibold', lines: 1 });
  const [small = ''] = wrapText(note, { widthPt, sizePt: noteSizePt, lines: 1 });
  const upright = { y, isUpright: true };
  return [
    textAt(style, { ...upright, x: nameX, sizePt: headSizePt, isStrong: true }, name),
    ...(hasNote
      ? [textAt(style, { ...upright, x: nameX + 8, sizePt: noteSizePt, fill: style.muted }, small)]
      : []),
  ];
}

function headingPart(label: string, { style }: Grid, widthPt: number): Part {
  const block = { x: 0, widthPt, sizePt: labelSizePt, isStrong: true, lines: 1 };
  return {
    heightPt: 18,
    draw: (top) => [
      ...textBlock(style, { ...block, top: top + 6 }, label).shapes,
      element('line', {
        x1: 0,
        y1: top + 17,
        x2: widthPt,
        y2: top + 17,
        stroke: style.ink,
        'stroke-width': 0.5,
      }),
    ],
  };
}

function heatRow({ cells, label }: HeatBlock['groups'][number]['rows'][number], grid: Grid): ListRow {
  const { cellPt, labelPt, style } = grid;
  const nameAt = (top: number) =>
    textBlock(style, { x: 0, top, widthPt: labelPt - 8, sizePt: labelSizePt, lines: 2 }, label);
  const nameHeight = nameAt(0).heightPt;
  const heightPt = Math.max(leastRowPt, nameHeight + 3);
  return {
    heightPt,
    draw: (top) => [
      ...nameAt(top + (heightPt - nameHeight) / 2).shapes,
      ...cells.flatMap((cell, place) => cellShapes(cell, labelPt + place * cellPt, { top, heightPt }, grid)),
    ],
  };
}

function cellShapes(
  { text, value }: HeatCell,
  left: number,
  { heightPt, top }: { readonly top: number; readonly heightPt: number },
  { cellPt, steps, style }: Grid,
): readonly Shape[] {
  const step = value === null ? 0 : steps.filter((each) => each.value <= value).length;
  const shade = value === null ? undefined : heatShade(style, Math.max(1, step), steps.length);
  const box = { x: left + 0.5, y: top + 0.5, width: cellPt - 1, height: heightPt - 1 };
  const look =
    shade === undefined
      ? { fill: style.paper, stroke: style.line, 'stroke-width': 0.4 }
      : { fill: shade.fill };
  const [words = ''] = wrapText(text, { widthPt: cellPt - 2, sizePt: cellSizePt, lines: 1 });
  const at = {
    x: left + cellPt / 2,
    y: centred(top + heightPt / 2, cellSizePt),
    sizePt: cellSizePt,
    fill: shade?.ink ?? style.muted,
    anchor: 'middle',
  } as const;
  return [element('rect', { ...box, ...look }), textAt(style, at, words)];
}
