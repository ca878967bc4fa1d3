import type { Content } from 'pdfmake/interfaces';
import type { BlockOf } from '#shared/report/document';
import { stack, textNode } from '../node';
import { contentWidthPt } from '../page';
import type { Palette } from '../palette';

const gapPt = 14;
/** Figures are set large; words, which would not fit, are set smaller and all alike. */
const isFigure = /^[\d.,–−†%\s]+$|^[A-D]$/;

/** Key figures side by side under a rule each: label, value, note. */
export function figuresNodes({ items }: BlockOf<'figures'>, palette: Palette): Content[] {
  const widthPt = (contentWidthPt - gapPt * (items.length - 1)) / Math.max(items.length, 1);
  return [
    {
      columns: items.map(({ label, value, note }) => ({
        ...stack([
          {
            canvas: [
              { type: 'line', x1: 0, y1: 0, x2: widthPt, y2: 0, lineWidth: 0.75, lineColor: palette.ink },
            ],
            margin: [0, 0, 0, 6],
          },
          textNode(label, { as: 'small', color: palette.muted, margin: [0, 0, 0, 4] }),
          valueNode(value, palette),
          ...(note === undefined
            ? []
            : [textNode(note, { as: 'table', color: palette.muted, margin: [0, 3, 0, 0] })]),
        ]),
        width: widthPt,
      })),
      columnGap: gapPt,
      unbreakable: true,
      margin: [0, 2, 0, 16],
    },
  ];
}

/** Words stand on the line that figures stand on. */
function valueNode(value: string, palette: Palette): Content {
  return isFigure.test(value)
    ? textNode(value, { as: 'figure', color: palette.ink, isStrong: true })
    : textNode(value, { as: 'lead', color: palette.ink, isStrong: true, margin: [0, 5, 0, 0] });
}
