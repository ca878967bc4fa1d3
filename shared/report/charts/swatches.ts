import { textAt } from './chartText';
import type { ChartFrame, Part } from './drawList';
import { element } from './svg';
import { textWidth, wrapText } from './textWidth';

const sizePt = 6.8;
const boxPt = 8;
const linePt = 12;
const gapPt = 12;

interface Swatch {
  readonly label: string;
  readonly fill: string;
}

/** What each shade means, in as many lines as the labels need. */
export function swatches(
  items: readonly Swatch[],
  { style, topPt, widthPt }: ChartFrame & { readonly topPt: number },
): Part {
  let [x, line] = [0, 0];
  const placed = items.map(({ fill, label }) => {
    const [words = ''] = wrapText(label, { widthPt: widthPt - boxPt - 4, sizePt, lines: 1 });
    const width = boxPt + 4 + textWidth(words, sizePt);
    if (x > 0 && x + width > widthPt) [x, line] = [0, line + 1];
    const place = { fill, words, x, line };
    x += width + gapPt;
    return place;
  });
  return {
    heightPt: items.length === 0 ? 0 : topPt + (line + 1) * linePt,
    draw: (top) =>
      placed.flatMap(({ fill, line: row, words, x: left }) => {
        const y = top + topPt + row * linePt;
        const box = { x: left + 0.25, y: y + 0.25, width: boxPt - 0.5, height: boxPt - 0.5 };
        return [
          element('rect', { ...box, fill, stroke: style.line, 'stroke-width': 0.5 }),
          textAt(style, { x: left + boxPt + 4, y: y + 6.6, sizePt, fill: style.muted }, words),
        ];
      }),
  };
}
