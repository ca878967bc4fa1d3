import type { Content, DynamicBackground } from 'pdfmake/interfaces';
import type { Cover } from '#shared/report/document';
import { paragraphs, stack, textNode } from './node';
import { contentWidthPt, type Page } from './page';
import type { Palette } from './palette';

/** A logo ready to print, as pixels or as shapes, or the fact that there is one that cannot be printed. */
export type CoverLogo =
  | { readonly kind: 'picture'; readonly dataUrl: string }
  | { readonly kind: 'drawing'; readonly svg: string }
  | { readonly kind: 'unreadable' };

const panelTopPt = 250;
const footPt = 48;
const logoFitPt: [number, number] = [200, 90];

/** The coloured panel of the first page with what stands at its foot, outside the margins of the text. */
export function coverBackground(cover: Cover, page: Page, palette: Palette): DynamicBackground {
  return (currentPage) =>
    currentPage !== 1
      ? null
      : {
          stack: [
            {
              canvas: [
                {
                  type: 'rect',
                  x: 0,
                  y: 0,
                  w: page.widthPt,
                  h: page.heightPt - panelTopPt,
                  color: palette.brand,
                },
              ],
              absolutePosition: { x: 0, y: panelTopPt },
            },
            panelFoot(cover, page, palette),
          ],
        };
}

const mostContactLines = 6;
const contactLinePt = 10.4;

function panelFoot({ confidentiality, contact }: Cover, page: Page, { onBrandMuted }: Palette): Content {
  const lines = contact === '' ? [] : contact.split('\n').slice(0, mostContactLines);
  const heightPt = lines.length * contactLinePt + 2 * contactLinePt + 8;
  return {
    ...stack(
      [
        ...lines.map((line) => textNode(line, { as: 'small', color: onBrandMuted })),
        textNode(confidentiality, { as: 'small', color: onBrandMuted, margin: [0, 8, 0, 0] }),
      ],
      [page.sidePt, page.heightPt - footPt - heightPt, page.sidePt, 0],
    ),
  };
}

/** White head with the logo, then client, title and date on the panel; everything at fixed places. */
export function coverPage(cover: Cover, logo: CoverLogo | null, page: Page, palette: Palette): Content[] {
  const { sidePt } = page;
  const { onBrand, onBrandMuted } = palette;
  return [
    { ...stack(head(cover, logo, palette)), absolutePosition: { x: sidePt, y: 72 } },
    ...draftMark(cover, page, palette),
    {
      ...stack([
        textNode(cover.client, { as: 'lead', color: onBrandMuted, isStrong: true, margin: [0, 0, 0, 12] }),
        textNode(cover.title, { as: titleSize(cover.title), color: onBrand, isStrong: true }),
        textNode(cover.subtitle, { as: 'lead', color: onBrandMuted, margin: [0, 14, 0, 0] }),
        {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: 64, y2: 0, lineWidth: 2, lineColor: onBrand }],
          margin: [0, 22, 0, 20],
        },
        textNode(cover.date, { as: 'body', color: onBrand, isStrong: true }),
        ...(cover.firm === ''
          ? []
          : paragraphs(cover.firm, { as: 'body', color: onBrand, margin: [0, 3, 0, 0] })),
      ]),
      absolutePosition: { x: sidePt, y: panelTopPt + 62 },
    },
  ];
}

/** Long titles step down in size, so that twelve lines still leave the foot of the panel free. */
function titleSize(title: string): 'display' | 'chapter' | 'heading' {
  if (title.length <= 90) return 'display';
  return title.length <= 160 ? 'chapter' : 'heading';
}

function head(cover: Cover, logo: CoverLogo | null, palette: Palette): Content[] {
  if (logo?.kind === 'picture') return [{ image: logo.dataUrl, fit: [...logoFitPt] }];
  if (logo?.kind === 'drawing') return [{ svg: logo.svg, fit: [...logoFitPt] }];
  if (logo?.kind === 'unreadable')
    return [
      {
        canvas: [
          {
            type: 'rect',
            x: 0,
            y: 0,
            w: 150,
            h: 46,
            lineWidth: 0.75,
            lineColor: palette.muted,
            dash: { length: 3 },
          },
        ],
      },
      textNode(cover.logoPlaceholder, { as: 'small', color: palette.muted, margin: [10, -28, 0, 0] }),
    ];
  return cover.firm === ''
    ? []
    : [textNode(cover.firm, { as: 'heading', color: palette.brandText, isStrong: true })];
}

const markWidthPt = 74;
const markPaddingPt = 8;

function draftMark(cover: Cover, { sidePt }: Page, palette: Palette): Content[] {
  if (!cover.isDraft) return [];
  const mark = textNode(cover.draftMark, { as: 'subheading', color: palette.ink, isStrong: true });
  return [
    {
      absolutePosition: { x: sidePt + contentWidthPt - markWidthPt, y: 74 },
      table: {
        widths: [markWidthPt - 2 * markPaddingPt],
        body: [[{ ...mark, alignment: 'center' }]],
      },
      layout: {
        hLineWidth: () => 1,
        vLineWidth: () => 1,
        hLineColor: () => palette.ink,
        vLineColor: () => palette.ink,
        paddingTop: () => 4,
        paddingBottom: () => 4,
        paddingLeft: () => markPaddingPt,
        paddingRight: () => markPaddingPt,
      },
    },
  ];
}
