import type { Content, ContentText, DynamicContent } from 'pdfmake/interfaces';
import { wrapText } from '#shared/report/charts/textWidth';
import type { ReportDocument } from '#shared/report/document';
import { textNode } from './node';
import { contentWidthPt, type, type Page } from './page';
import type { Palette } from './palette';

/** Running head from the second page: what the brand wants there, and that it is a draft. */
export function runningHead(
  { cover, header }: ReportDocument,
  { sidePt }: Page,
  palette: Palette,
): DynamicContent {
  return (currentPage) => {
    if (currentPage === 1) return null;
    const mark = cover.isDraft ? cover.draftMark : '';
    const ends = [header.left, header.right].filter((each) => each !== '').length;
    const widthPt = (contentWidthPt - (mark === '' ? 0 : markPt)) / Math.max(1, ends) - gapPt;
    return {
      margin: [sidePt, 36, sidePt, 0],
      columns: [
        { ...headerEnd(header.left, widthPt, palette), width: header.left === '' ? 0 : '*' },
        {
          ...headerEnd(header.right, widthPt, palette),
          width: header.right === '' ? 0 : '*',
          alignment: 'right',
        },
        ...(mark === ''
          ? []
          : [
              {
                ...textNode(mark, { as: 'small', color: palette.ink, isStrong: true }),
                width: markPt,
                alignment: 'right',
              },
            ]),
      ],
      columnGap: gapPt,
    } as Content;
  };
}

const gapPt = 12;
const markPt = 70;
/** A firm's own typeface may run wider than the one that widths are known of. */
const slack = 0.9;

/** One line, shortened where it would run into the other end. */
function headerEnd(text: string, widthPt: number, palette: Palette): ContentText {
  const { fontSize: sizePt } = type.small;
  const [line = ''] = wrapText(text, { widthPt: widthPt * slack, sizePt, lines: 1 });
  return textNode(line, { as: 'small', color: palette.muted });
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
