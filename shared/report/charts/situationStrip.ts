import { scaleLinear } from 'd3-scale';
import { mix, textOn, white, type Colour } from '../colour';
import type { ScaleMark, SituationTile, Tone } from '../document';
import { drawing, element, textAt, type ChartStyle, type Drawing } from './svg';
import { textWidth, wrapText } from './textWidth';

/** Fill of a level: darker is more urgent, so the order survives in grey. The level's name always stands in it. */
export const toneFill: Readonly<Record<Tone, Colour>> = {
  now: '#7d1f1a',
  quarter: '#b4581c',
  watch: '#e3c06b',
  calm: '#e6e9ed',
  muted: '#e6e9ed',
  plain: '#ffffff',
};

const mostInRow = 5;
const gapPt = 7;
const paddingPt = 8;
const nameSizePt = 7.5;
const nameLinePt = 9.5;
const nameLines = 4;
const smallSizePt = 6.5;

/** The situations side by side: level in words, severity in figures and on a scale with its thresholds. */
export function situationStrip(
  tiles: readonly SituationTile[],
  marks: readonly ScaleMark[],
  widthPt: number,
  style: ChartStyle,
): Drawing {
  const inRow = Math.min(Math.max(tiles.length, 1), mostInRow);
  const tileWidth = (widthPt - gapPt * (inRow - 1)) / inRow;
  const names = tiles.map((tile) =>
    wrapText(tile.name, { widthPt: tileWidth - 2 * paddingPt, sizePt: nameSizePt, lines: nameLines }),
  );
  const linesOfNames = Math.max(1, ...names.map((lines) => lines.length));
  const tileHeight = 84 + linesOfNames * nameLinePt;
  const rows = Math.ceil(tiles.length / inRow);
  const parts = tiles.map((tile, index) => {
    const left = (index % inRow) * (tileWidth + gapPt);
    const top = Math.floor(index / inRow) * (tileHeight + gapPt);
    return element(
      'g',
      { transform: `translate(${left.toFixed(2)} ${top.toFixed(2)})` },
      situation(tile, names[index] ?? [], marks, tileWidth, tileHeight, style),
    );
  });
  return drawing(widthPt, Math.max(rows * (tileHeight + gapPt) - gapPt, 1), parts);
}

function situation(
  tile: SituationTile,
  name: readonly string[],
  marks: readonly ScaleMark[],
  widthPt: number,
  heightPt: number,
  style: ChartStyle,
): string {
  const inner = widthPt - 2 * paddingPt;
  const fill = toneFill[tile.tone];
  const card = element('rect', {
    x: 0.25,
    y: 0.25,
    width: widthPt - 0.5,
    height: heightPt - 0.5,
    fill: white,
    stroke: style.line,
    'stroke-width': 0.5,
  });
  const chip = element('rect', { x: 0, y: 0, width: widthPt, height: 17, fill });
  const onChip = { y: 11.5, sizePt: 7.5, fill: textOn(fill), font: style.strongFont };
  const level = wrapText(tile.level, {
    widthPt: inner - textWidth(tile.id, 7.5, 'semibold') - 4,
    sizePt: 7.5,
    weight: 'semibold',
    lines: 1,
  });
  const title = name.map((line, index) =>
    textAt(
      { x: paddingPt, y: 30 + index * nameLinePt, sizePt: nameSizePt, fill: style.ink, font: style.font },
      line,
    ),
  );
  const below = heightPt - 54;
  return [
    card,
    chip,
    textAt({ x: paddingPt, ...onChip }, tile.id),
    textAt({ x: widthPt - paddingPt, anchor: 'end', ...onChip }, level.join('')),
    ...title,
    textAt(
      { x: paddingPt, y: below + 14, sizePt: 17, fill: style.ink, font: style.strongFont },
      tile.severity,
    ),
    severityScale(tile, marks, { left: paddingPt, top: below + 22, widthPt: inner }, style),
    smallLine(tile.mode, below + 39, inner, style),
    smallLine(tile.confidence, below + 48, inner, style),
  ].join('');
}

function smallLine(text: string, y: number, widthPt: number, style: ChartStyle): string {
  const [line] = wrapText(text, { widthPt, sizePt: smallSizePt, lines: 1 });
  return textAt({ x: paddingPt, y, sizePt: smallSizePt, fill: style.muted, font: style.font }, line ?? '');
}

function severityScale(
  tile: SituationTile,
  marks: readonly ScaleMark[],
  { left, top, widthPt }: { readonly left: number; readonly top: number; readonly widthPt: number },
  style: ChartStyle,
): string {
  const x = scaleLinear([0, 100], [left, left + widthPt]);
  const track = element('rect', { x: left, y: top, width: widthPt, height: 5, fill: style.track });
  const filled =
    tile.severityValue === null
      ? ''
      : element('rect', {
          x: left,
          y: top,
          width: x(tile.severityValue) - left,
          height: 5,
          fill: mix(style.ink, white, 0.15),
        });
  const edges = marks.map((mark) =>
    element('line', {
      x1: x(mark.value),
      y1: top - 1.5,
      x2: x(mark.value),
      y2: top + 6.5,
      stroke: style.muted,
      'stroke-width': 0.6,
    }),
  );
  return [track, filled, ...edges].join('');
}
