import type { Content, DynamicContent } from 'pdfmake/interfaces';
import type { ReportDocument } from '#shared/report/document';
import { textNode } from './node';
import { contentWidthPt, type Page } from './page';
import type { Palette } from './palette';

/** Running head from the second page: what this is, and that it is a draft. */
export function runningHead(
  { cover, title }: ReportDocument,
  { sidePt }: Page,
  palette: Palette,
): DynamicContent {
  return (currentPage) => {
    if (currentPage === 1) return null;
    return {
      margin: [sidePt, 36, sidePt, 0],
      columns: [
        {
          ...textNode(title, { as: 'small', color: palette.muted }),
          width: '*',
          noWrap: false,
          maxHeight: 12,
        },
        {
          ...textNode(cover.isDraft ? cover.draftMark : '', {
            as: 'small',
            color: palette.ink,
            isStrong: true,
          }),
          width: 80,
          alignment: 'right',
        },
      ],
    } as Content;
  };
}

/** Foot of every page but the cover: firm and confidentiality, and the page number. */
export function runningFoot(
  { footer, pageLabel }: ReportDocument,
  { sidePt }: Page,
  palette: Palette,
): DynamicContent {
  return (currentPage, pageCount) => {
    if (currentPage === 1) return null;
    const number = pageLabel.replace('{{page}}', String(currentPage)).replace('{{pages}}', String(pageCount));
    return {
      margin: [sidePt, 22, sidePt, 0],
      stack: [
        {
          canvas: [
            {
              type: 'line',
              x1: 0,
              y1: 0,
              x2: contentWidthPt,
              y2: 0,
              lineWidth: 0.5,
              lineColor: palette.line,
            },
          ],
        },
        {
          margin: [0, 7, 0, 0],
          columns: [
            { ...textNode(footer, { as: 'small', color: palette.muted }), width: '*', maxHeight: 20 },
            {
              ...textNode(number, { as: 'small', color: palette.muted, isNumber: true }),
              width: 90,
            },
          ],
          columnGap: 12,
        },
      ],
    } as Content;
  };
}
