import type { Content, DynamicContent } from 'pdfmake/interfaces';
import type { GuideDocument } from '#shared/report/guide/document';
import { textNode } from '../node';
import type { Palette } from '../palette';
import type { Sheet } from './sheet';

/** From the second page: whose interview this is, for sheets that come apart, and a blank for the role. */
export function guideHead(document: GuideDocument, { marginPt }: Sheet, palette: Palette): DynamicContent {
  const role = document.fields[0];
  const answered = role?.value ?? '';
  return (currentPage) => {
    if (currentPage === 1) return null;
    return {
      margin: [marginPt.left, 26, marginPt.right, 0],
      columns: [
        {
          ...textNode(`${document.client} · ${document.title}`, { as: 'small', color: palette.muted }),
          width: '*',
          maxHeight: 12,
        },
        {
          ...textNode(`${role?.label ?? ''}: ${answered === '' ? '____________________' : answered}`, {
            as: 'small',
            color: palette.muted,
          }),
          width: 190,
          alignment: 'right',
          maxHeight: 12,
        },
      ],
    } as Content;
  };
}

export function guideFoot(
  { footer, pageLabel }: GuideDocument,
  { marginPt }: Sheet,
  palette: Palette,
): DynamicContent {
  return (currentPage, pageCount) =>
    ({
      margin: [marginPt.left, 18, marginPt.right, 0],
      columns: [
        { ...textNode(footer, { as: 'small', color: palette.muted }), width: '*', maxHeight: 20 },
        {
          ...textNode(
            pageLabel.replace('{{page}}', String(currentPage)).replace('{{pages}}', String(pageCount)),
            { as: 'small', color: palette.muted, isNumber: true },
          ),
          width: 90,
        },
      ],
      columnGap: 12,
    }) as Content;
}
