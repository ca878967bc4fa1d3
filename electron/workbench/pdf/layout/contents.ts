import type { Content } from 'pdfmake/interfaces';
import { textNode } from './node';
import { fonts, tabular, type } from './page';
import type { Palette } from './palette';

/** The contents page; entries come from the chapters marked for it. */
export function contentsPage(title: string, palette: Palette): Content[] {
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
        textMargin: [0, 4.5, 0, 4.5],
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
