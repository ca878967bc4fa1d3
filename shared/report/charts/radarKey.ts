import type { RadarBlock } from '../chartBlock';
import { textAt } from './chartText';
import type { ChartFrame, Part } from './drawList';
import { seriesLine, seriesMark } from './radar';
import { element } from './svg';
import { textWidth, wrapText } from './textWidth';

const sizePt = 7;
const samplePt = 20;
const linePt = 12;
const topPt = 10;

/** Which line is which; nothing where there is one only. */
export function radarKey({ series }: RadarBlock, { style, widthPt }: ChartFrame): Part {
  if (series.length < 2) return { heightPt: 0, draw: () => [] };
  let [x, row] = [0, 0];
  const placed = series.map(({ label, look }) => {
    const [words = ''] = wrapText(label, { widthPt: widthPt - samplePt - 5, sizePt, lines: 1 });
    const width = samplePt + 5 + textWidth(words, sizePt);
    if (x > 0 && x + width > widthPt) [x, row] = [0, row + 1];
    const place = { look, words, left: x, row };
    x += width + 16;
    return place;
  });
  return {
    heightPt: topPt + (row + 1) * linePt,
    draw: (top) =>
      placed.flatMap(({ left, look, row: line, words }) => {
        const y = top + topPt + line * linePt + 4;
        const stroke = { stroke: look === 'current' ? style.accent : style.ink, ...seriesLine[look] };
        return [
          element('line', { x1: left, y1: y, x2: left + samplePt, y2: y, ...stroke }),
          seriesMark(look, left + samplePt / 2, y, style),
          textAt(style, { x: left + samplePt + 5, y: y + 2.5, sizePt, fill: style.muted }, words),
        ];
      }),
  };
}
