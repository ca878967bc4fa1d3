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

interface TilePlace {
  readonly widthPt: number;
  readonly heightPt: number;
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
  const place = { widthPt: tileWidth, heightPt: 84 + linesOfNames * nameLinePt, marks, style };
  const rows = Array.from({ length: Math.ceil(tiles.length / inRow) }, (_, row): ListRow => ({
    heightPt: place.heightPt,
    draw: (top) =>
      tiles
        .slice(row * inRow, (row + 1) * inRow)
        .map((tile, column) => group({ x: column * (tileWidth + gapPt), y: top }, situation(tile, place))),
  }));
  return drawList(frame, { gapPt, head: { heightPt: 0, draw: () => [] }, rows });
}

function nameOf({ name }: SituationTile, widthPt: number): readonly string[] {
  return wrapText(name, { widthPt: nameRoomPt(widthPt), sizePt: nameSizePt, lines: nameLines });
}

/** A long word may run into the right padding rather than be broken. */
function nameRoomPt(tilePt: number): number {
  return tilePt - paddingPt - nameEdgePt;
}

function situation(tile: SituationTile, { heightPt, marks, style, widthPt }: TilePlace): readonly Shape[] {
  const inner = widthPt - 2 * paddingPt;
  const { fill, ink } = style.tones[tile.tone];
  const onChip = { top: 4, sizePt: 7.5, isStrong: true, fill: ink, lines: 1 };
  const levelRoom = inner - textWidth(tile.id, 7.5, 'semibold') - 4;
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
    ...textBlock(style, { ...inTile, ...onChip }, tile.id).shapes,
    ...textBlock(style, { ...onChip, x: widthPt - paddingPt, anchor: 'end', widthPt: levelRoom }, tile.level)
      .shapes,
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
