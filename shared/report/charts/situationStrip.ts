import type { ScaleMark } from '../chartBlock';
import type { BlockOf, SituationTile } from '../document';
import { scaleOn } from './bandScale';
import type { ChartStyle } from './chartStyle';
import { textAt, textBlock } from './chartText';
import { drawList, type ChartFrame, type ListRow } from './drawList';
import { element, group, type Drawing, type Shape } from './svg';
import { textWidth, wrapText } from './textWidth';

const mostInRow = 5;
/** Narrower tiles would break their words. */
const leastTilePt = 78;
const gapPt = 7;
const paddingPt = 8;
const nameSizePt = 7.5;
const nameLinePt = 9.3;
const nameLines = 5;
const nameEdgePt = 3;
const smallSizePt = 6.5;
const chipTopPt = 4;
const chipSizePt = 7.5;
/** Below it a level is rather cut. */
const leastLevelSizePt = 6;
const chipGapPt = 4;

interface TilePlace {
  readonly widthPt: number;
  readonly heightPt: number;
  /** Of the levels in words: the same on all tiles. */
  readonly levelSizePt: number;
  readonly marks: readonly ScaleMark[];
  readonly style: ChartStyle;
}

/** The situations side by side: level in words, severity in figures and on a scale with its thresholds. */
export function situationStrip(
  { marks, tiles }: Pick<BlockOf<'situations'>, 'marks' | 'tiles'>,
  frame: ChartFrame,
): readonly Drawing[] {
  const { style, widthPt } = frame;
  const fitting = Math.max(1, Math.floor((widthPt + gapPt) / (leastTilePt + gapPt)));
  const inRow = Math.min(Math.max(tiles.length, 1), mostInRow, fitting);
  const tileWidth = (widthPt - gapPt * (inRow - 1)) / inRow;
  const linesOfNames = Math.max(1, ...tiles.map((tile) => nameOf(tile, tileWidth).length));
  const levelSizePt = Math.min(...tiles.map((tile) => levelSizeOf(tile, tileWidth)), chipSizePt);
  const heightPt = 84 + linesOfNames * nameLinePt;
  const place = { widthPt: tileWidth, heightPt, levelSizePt, marks, style };
  const rows = Array.from({ length: Math.ceil(tiles.length / inRow) }, (_, row): ListRow => ({
    heightPt: place.heightPt,
    draw: (top) =>
      tiles
        .slice(row * inRow, (row + 1) * inRow)
        .map((tile, column) => group({ x: column * (tileWidth + gapPt), y: top }, situation(tile, place))),
  }));
  return drawList(frame, { gapPt, head: { heightPt: 0, draw: () => [] }, rows });
}

/** As large as the id of the situation, or as the room beside it allows. */
function levelSizeOf({ id, level }: SituationTile, tilePt: number): number {
  const wantedPt = textWidth(level, chipSizePt, 'semibold');
  const fitting = (chipSizePt * levelRoomPt(id, tilePt)) / Math.max(wantedPt, 1);
  return Math.max(leastLevelSizePt, Math.min(chipSizePt, fitting));
}

function levelRoomPt(id: string, tilePt: number): number {
  return tilePt - 2 * paddingPt - textWidth(id, chipSizePt, 'semibold') - chipGapPt;
}

function nameOf({ name }: SituationTile, widthPt: number): readonly string[] {
  return wrapText(name, { widthPt: nameRoomPt(widthPt), sizePt: nameSizePt, lines: nameLines });
}

/** A long word may run into the right padding rather than be broken. */
function nameRoomPt(tilePt: number): number {
  return tilePt - paddingPt - nameEdgePt;
}

function situation(
  tile: SituationTile,
  { heightPt, levelSizePt, marks, style, widthPt }: TilePlace,
): readonly Shape[] {
  const inner = widthPt - 2 * paddingPt;
  const { fill, ink } = style.tones[tile.tone];
  const onChip = { isStrong: true, fill: ink, lines: 1 };
  const onLine = (sizePt: number) => ({ ...onChip, sizePt, top: chipTopPt + (chipSizePt - sizePt) * 0.8 });
  // What fits exactly is not to be cut for a rounding.
  const levelRoom = { anchor: 'end', widthPt: levelRoomPt(tile.id, widthPt) + 0.1 } as const;
  const inTile = { x: paddingPt, widthPt: inner };
  const inName = { x: paddingPt, widthPt: nameRoomPt(widthPt) };
  const below = heightPt - 54;
  const small = { ...inTile, sizePt: smallSizePt, fill: style.muted, lines: 1 };
  return [
    element('rect', {
      x: 0.25,
      y: 0.25,
      width: widthPt - 0.5,
      height: heightPt - 0.5,
      fill: style.paper,
      stroke: style.line,
      'stroke-width': 0.5,
    }),
    element('rect', { x: 0, y: 0, width: widthPt, height: 17, fill }),
    ...textBlock(style, { ...inTile, ...onLine(chipSizePt) }, tile.id).shapes,
    ...textBlock(style, { ...onLine(levelSizePt), ...levelRoom, x: widthPt - paddingPt }, tile.level).shapes,
    ...textBlock(style, { ...inName, top: 23, sizePt: nameSizePt, lines: nameLines }, tile.name).shapes,
    textAt(style, { x: paddingPt, y: below + 14, sizePt: 17, isStrong: true }, tile.severity),
    ...severityScale(tile, marks, below + 22, { from: paddingPt, to: widthPt - paddingPt }, style),
    ...textBlock(style, { ...small, top: below + 33 }, tile.mode).shapes,
    ...textBlock(style, { ...small, top: below + 42 }, tile.confidence).shapes,
  ];
}

function severityScale(
  { severityValue }: SituationTile,
  marks: readonly ScaleMark[],
  top: number,
  track: { readonly from: number; readonly to: number },
  style: ChartStyle,
): readonly Shape[] {
  const x = scaleOn(track);
  const bar = { x: track.from, y: top, height: 5 };
  const edges = marks.map(({ value }) =>
    element('line', {
      x1: x(value),
      y1: top - 1.5,
      x2: x(value),
      y2: top + 6.5,
      stroke: style.muted,
      'stroke-width': 0.6,
    }),
  );
  return [
    element('rect', { ...bar, width: track.to - track.from, fill: style.track }),
    ...(severityValue === null
      ? []
      : [element('rect', { ...bar, width: x(severityValue) - track.from, fill: style.ink })]),
    ...edges,
  ];
}
