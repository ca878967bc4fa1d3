import type { Content, DynamicBackground } from 'pdfmake/interfaces';
import type { Cover } from '#shared/report/document';
import { paragraphs, stack, textNode } from './node';
import { contentWidthPt, page } from './page';
import type { Palette } from './palette';

/** A logo ready to print, or the fact that there is one that cannot be printed. */
export type CoverLogo =
  { readonly kind: 'picture'; readonly dataUrl: string } | { readonly kind: 'unreadable' };

const panelTopPt = 250;
const { left } = page.marginPt;

/** The coloured panel behind the title. */
export function coverBackground(palette: Palette): DynamicBackground {
  return (currentPage) =>
    currentPage !== 1
      ? null
      : {
          canvas: [
            {
              type: 'rect',
              x: 0,
              y: panelTopPt,
              w: page.widthPt,
              h: page.heightPt - panelTopPt,
              color: palette.brand,
            },
          ],
        };
}

/** White head with the logo, coloured panel with client, title and date; everything at fixed places. */
export function coverPage(cover: Cover, logo: CoverLogo | null, palette: Palette): Content[] {
  const { onBrand, onBrandMuted } = palette;
  return [
    { ...stack(head(cover, logo, palette)), absolutePosition: { x: left, y: 72 } },
    ...draftMark(cover, palette),
    {
      ...stack([
        textNode(cover.client, { as: 'lead', color: onBrandMuted, isStrong: true, margin: [0, 0, 0, 12] }),
        textNode(cover.title, { ...titleStyle(cover.title), color: onBrand, isStrong: true }),
        textNode(cover.subtitle, { as: 'lead', color: onBrandMuted, margin: [0, 14, 0, 0] }),
        {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: 64, y2: 0, lineWidth: 2, lineColor: onBrand }],
          margin: [0, 22, 0, 20],
        },
        textNode(cover.date, { as: 'body', color: onBrand, isStrong: true }),
        ...(cover.firm === ''
          ? []
          : [textNode(cover.firm, { as: 'body', color: onBrand, margin: [0, 3, 0, 0] })]),
      ]),
      absolutePosition: { x: left, y: panelTopPt + 62 },
    },
    {
      ...stack([
        ...contactLines(cover, onBrandMuted),
        textNode(cover.confidentiality, { as: 'small', color: onBrandMuted, margin: [0, 8, 0, 0] }),
      ]),
      absolutePosition: { x: left, y: contactTop(cover) },
    },
  ];
}

const mostContactLines = 6;

function contactLines({ contact }: Cover, color: string): Content[] {
  if (contact === '') return [];
  return contact
    .split('\n')
    .slice(0, mostContactLines)
    .flatMap((line) => paragraphs(line, { as: 'small', color }));
}

function contactTop({ contact }: Cover): number {
  const lines = contact === '' ? 0 : Math.min(contact.split('\n').length, mostContactLines);
  return page.heightPt - 84 - lines * 10.5;
}

/** Long titles step down in size, so that a title of twelve lines still leaves the foot of the panel free. */
function titleStyle(title: string): { as: 'display' | 'chapter' | 'heading' } {
  if (title.length <= 90) return { as: 'display' };
  return { as: title.length <= 160 ? 'chapter' : 'heading' };
}

function head(cover: Cover, logo: CoverLogo | null, palette: Palette): Content[] {
  if (logo?.kind === 'picture') return [{ image: logo.dataUrl, fit: [200, 90] }];
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
      textNode(cover.logoPlaceholder, { as: 'small', color: palette.muted, margin: [8, -29, 0, 0] }),
    ];
  return cover.firm === ''
    ? []
    : [textNode(cover.firm, { as: 'heading', color: palette.brandText, isStrong: true })];
}

function draftMark(cover: Cover, palette: Palette): Content[] {
  if (!cover.isDraft) return [];
  const widthPt = 74;
  return [
    {
      absolutePosition: { x: left + contentWidthPt - widthPt, y: 74 },
      table: {
        widths: [widthPt - 16],
        body: [
          [
            {
              ...textNode(cover.draftMark, { as: 'subheading', color: palette.ink, isStrong: true }),
              alignment: 'center',
            },
          ],
        ],
      },
      layout: {
        hLineWidth: () => 1,
        vLineWidth: () => 1,
        hLineColor: () => palette.ink,
        vLineColor: () => palette.ink,
        paddingTop: () => 4,
        paddingBottom: () => 4,
        paddingLeft: () => 8,
        paddingRight: () => 8,
      },
    },
  ];
}
