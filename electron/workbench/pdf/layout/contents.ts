import type { Content } from 'pdfmake/interfaces';
import { textNode } from './node';
import { fonts, tabular, type, type Page } from './page';
import type { Palette } from './palette';

/** Points an entry takes without the space around it, and the title above them all takes. */
const entryPt = 19.2;
const titlePt = 62;
const space = { least: 1.5, most: 4.5 } as const;

/** The contents page; entries come from the chapters marked for it and stand closer where there are many. */
export function contentsPage(
  { title, entries }: { readonly title: string; readonly entries: number },
  { heightPt, topPt, bottomPt }: Page,
  palette: Palette,
): Content[] {
  const roomPt = heightPt - topPt - bottomPt - titlePt;
  const fittingPt = (roomPt / Math.max(1, entries) - entryPt) / 2;
  const spacePt = Math.max(space.least, Math.min(space.most, fittingPt));
  return [
    {
      ...textNode(title, {
        as: 'chapter',
        color: palette.ink,
        isStrong: true,
        margin: [0, 0, 0, 26],
        tag: 'H1',
      }),
      pageBreak: 'before',
    },
    {
      toc: {
        textMargin: [0, spacePt, 0, spacePt],
        textStyle: { ...type.body, fontSize: 10, font: fonts.text, color: palette.ink },
        numberStyle: {
          ...type.body,
          fontSize: 10,
          font: fonts.strong,
          color: palette.ink,
          fontFeatures: [...tabular],
        },
      },
    } as unknown as Content,
  ];
}
