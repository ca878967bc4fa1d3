import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Colour } from '#shared/report/colour';
import type { GuideDocument, GuideSection } from '#shared/report/guide/document';
import type { CoverLogo } from '../cover/cover';
import { stack, textNode, together, withRoomBelow } from '../node';
import { fonts, type } from '../page';
import { paletteOf, type Palette } from '../palette';
import { guideFoot, guideHead } from './frame';
import { itemNodes } from './item';
import { tickBox, writingLines } from './marks';
import { sheetOf, type Sheet } from './sheet';

export interface GuideLayoutInput {
  readonly document: GuideDocument;
  readonly colour: Colour;
  readonly logo: CoverLogo | null;
  readonly author: string;
}

/** The definition of an interview guide: a head to fill in, then the questions with room to answer each. */
export function layoutGuide({ document, colour, logo, author }: GuideLayoutInput): TDocumentDefinitions {
  const palette = paletteOf(colour);
  const sheet = sheetOf(document.paper);
  const { left, top, right, bottom } = sheet.marginPt;
  return {
    version: '1.7',
    language: document.language,
    displayTitle: true,
    info: {
      title: document.title,
      author,
      creator: 'Plumbline',
      producer: 'Plumbline',
      creationDate: new Date(document.composedAt),
    },
    pageSize: sheet.size,
    pageMargins: [left, top, right, bottom],
    defaultStyle: { font: fonts.text, ...type.body, color: palette.ink },
    header: guideHead(document, sheet, palette),
    footer: guideFoot(document, sheet, palette),
    content: [
      ...opening(document, logo, sheet, palette),
      ...document.sections.flatMap((section) => sectionNodes(section, sheet, palette)),
      together([
        textNode(document.parking, {
          as: 'heading',
          color: palette.ink,
          isStrong: true,
          margin: [0, 18, 0, 0],
          tag: 'H2',
        }),
        writingLines(8, sheet.widthPt, palette),
      ]),
    ],
  };
}

const logoFitPt: [number, number] = [120, 40];

function opening(document: GuideDocument, logo: CoverLogo | null, sheet: Sheet, palette: Palette): Content[] {
  const picture: Content =
    logo?.kind === 'picture'
      ? { image: logo.dataUrl, fit: [...logoFitPt], alignment: 'right', alt: document.firm }
      : logo?.kind === 'drawing'
        ? { svg: logo.svg, fit: [...logoFitPt], alignment: 'right', alt: document.firm }
        : {
            ...textNode(document.firm, { as: 'subheading', color: palette.brandText, isStrong: true }),
            alignment: 'right',
          };
  return [
    {
      columns: [
        {
          width: '*',
          stack: [
            textNode(`${document.client} · ${document.engagement}`, {
              as: 'small',
              color: palette.brandText,
              isStrong: true,
              margin: [0, 0, 0, 4],
            }),
            textNode(document.title, { as: 'chapter', color: palette.ink, isStrong: true, tag: 'H1' }),
            textNode(document.group, { as: 'body', color: palette.muted, margin: [0, 4, 0, 0] }),
          ],
        },
        { width: logoFitPt[0], stack: [picture] },
      ],
      columnGap: 16,
    },
    {
      canvas: [{ type: 'rect', x: 0, y: 0, w: 34, h: 3, color: palette.rule }],
      margin: [0, 10, 0, 12],
    },
    fieldTable(document, sheet, palette),
    {
      columns: document.notes.map(({ title, text, ticks }) => ({
        width: '*',
        stack: [
          textNode(title, { as: 'subheading', color: palette.ink, isStrong: true, margin: [0, 0, 0, 2] }),
          textNode(text, { as: 'table', color: palette.muted, margin: [0, 0, 0, 4] }),
          ...ticks.map((tick) => tickBox(tick, palette)),
        ],
      })),
      columnGap: 20,
      margin: [0, 12, 0, 4],
    },
  ];
}

/** Blanks to fill in, three in a row, each on a line of its own. */
function fieldTable({ fields }: GuideDocument, sheet: Sheet, palette: Palette): Content {
  const rows = [fields.slice(0, 3), fields.slice(3)];
  return {
    table: {
      widths: Array.from({ length: 3 }, () => (sheet.widthPt - 2 * 14) / 3),
      body: rows.map((row) =>
        row.map(({ label, value }) => ({
          stack: [
            textNode(label, { as: 'small', color: palette.muted }),
            textNode(value === '' ? ' ' : value, { as: 'body', color: palette.ink, margin: [0, 3, 0, 2] }),
            {
              canvas: [
                {
                  type: 'line',
                  x1: 0,
                  y1: 0,
                  x2: (sheet.widthPt - 2 * 14) / 3,
                  y2: 0,
                  lineWidth: 0.5,
                  lineColor: palette.muted,
                },
              ],
            },
          ],
        })),
      ),
    },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: () => 0,
      paddingLeft: (column: number) => (column === 0 ? 0 : 14),
      paddingRight: () => 0,
      paddingTop: () => 3,
      paddingBottom: () => 3,
    },
  };
}

/** Room below a section's title, so that it never ends a page alone. */
const roomPt = 120;

function sectionNodes(section: GuideSection, sheet: Sheet, palette: Palette): Content[] {
  const head: Content[] = [
    {
      columns: [
        {
          ...textNode(section.title, { as: 'heading', color: palette.brandText, isStrong: true, tag: 'H2' }),
          width: '*',
          outline: true,
        },
        {
          ...textNode(section.minutes, { as: 'small', color: palette.muted }),
          width: 'auto',
          alignment: 'right',
          margin: [0, 5, 0, 0],
        },
      ],
      margin: [0, 0, 0, 4],
    },
    {
      canvas: [
        { type: 'line', x1: 0, y1: 0, x2: sheet.widthPt, y2: 0, lineWidth: 1, lineColor: palette.rule },
      ],
      margin: [0, 0, 0, 8],
    },
  ];
  return [
    ...withRoomBelow(head, roomPt, [0, 16, 0, 0]),
    ...section.items.map((item) => stack(itemNodes(item, sheet, palette))),
  ];
}
