import type { Content } from 'pdfmake/interfaces';
import { textNode, type Margin } from './node';
import { fonts, tabular, type, type Page } from './page';
import type { Palette } from './palette';

/** Points an entry takes without the space around it, and the title above them all takes. */
const entryPt = 19.2;
const titlePt = 62;
const space = { least: 1.5, most: 4.5 } as const;

/** Space above the first entry of a part whose chapters belong together. */
const partPt = 11;

/** Space above and below an entry in points; they stand closer where there are many. */
export function entrySpacePt(entries: number, { heightPt, topPt, bottomPt }: Page): number {
  const roomPt = heightPt - topPt - bottomPt - titlePt - partPt;
  const fittingPt = (roomPt / Math.max(1, entries) - entryPt) / 2;
  return Math.max(space.least, Math.min(space.most, fittingPt));
}

/** The same for one entry; more above it where it begins a part, e.g. the appendix. */
export function entryMargin(spacePt: number, isPartBegun: boolean): Margin {
  return [0, spacePt + (isPartBegun ? partPt : 0), 0, spacePt];
}

/** The contents page; entries come from the chapters marked for it. */
export function contentsPage(title: string, spacePt: number, palette: Palette): Content[] {
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
        textMargin: entryMargin(spacePt, false),
        textStyle: { ...type.body, fontSize: 10, font: fonts.text, color: palette.ink },
        numberStyle: {
          ...type.body,
          fontSize: 10,
          font: fonts.strong,
          color: palette.ink,
          fontFeatures: [...tabular],
        },
      },
    },
  ];
}
