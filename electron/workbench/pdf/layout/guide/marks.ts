import type { Content } from 'pdfmake/interfaces';
import { textNode } from '../node';
import type { Palette } from '../palette';

const boxPt = 8.5;
const linePt = 19;

/** An empty square to tick, with what it stands for. */
export function tickBox(label: string, palette: Palette, key = ''): Content {
  return {
    columns: [
      square(boxPt, boxPt, palette),
      ...(key === ''
        ? []
        : [
            {
              ...textNode(key, { as: 'small', color: palette.muted }),
              width: 10,
              margin: [0, 1.2, 0, 0],
            } as Content,
          ]),
      { ...textNode(label, { as: 'table', color: palette.ink }), width: '*' },
    ],
    columnGap: 4,
    margin: [0, 1.5, 0, 1.5],
  };
}

/** A wider box to write a number into. */
export function figureBox(label: string, palette: Palette): Content {
  return {
    columns: [
      square(34, 15, palette),
      { ...textNode(label, { as: 'table', color: palette.ink }), width: '*', margin: [0, 2.5, 0, 0] },
    ],
    columnGap: 7,
    margin: [0, 1.5, 0, 2],
  };
}

/** Lines to write on. */
export function writingLines(count: number, widthPt: number, palette: Palette): Content {
  return {
    canvas: Array.from({ length: count }, (_, place) => ({
      type: 'line' as const,
      x1: 0,
      y1: (place + 1) * linePt,
      x2: widthPt,
      y2: (place + 1) * linePt,
      lineWidth: 0.4,
      lineColor: palette.line,
    })),
    margin: [0, 0, 0, 3],
  };
}

function square(w: number, h: number, palette: Palette): Content {
  return {
    width: w,
    canvas: [{ type: 'rect', x: 0, y: 1, w, h, r: 1.5, lineWidth: 0.7, lineColor: palette.muted }],
  } as Content;
}
