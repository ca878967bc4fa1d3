import {
  BorderStyle,
  HeightRule,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
} from 'docx';
import type { Cover, ReportDocument } from '#shared/report/document';
import { dateLine } from '../../pdf/layout/cover/words';
import { contentWidthPt, pageOf, type Page } from '../../pdf/layout/page';
import type { RasterLogo } from '../rasterLogo';
import { sizePx, words } from './paragraphs';
import { hex, twips, type WordLook } from './wordLook';

const logoWidthPt = 180;
const logoHeightPt = 66;
/** From the top of the text to the band. */
const logoRoomPt = 150;
/** Height of the firm's name, where it has no logo. */
const firmLinePt = 17;
const bandPt = 300;

/** The first page: firm, what this is, for whom, when, and who may read it. */
export function coverParts(
  { cover, paper }: Pick<ReportDocument, 'cover' | 'paper'>,
  logo: RasterLogo | null,
  look: WordLook,
): FileChild[] {
  const { confidentiality, contact, firm } = cover;
  const size = logo === null ? null : sizeOf(logo);
  // The band below begins where it does on every report.
  const after = twips(logoRoomPt - (size?.heightPt ?? firmLinePt));
  return [
    new Paragraph({
      spacing: { after, line: 240, lineRule: 'auto' },
      children:
        logo === null || size === null
          ? words([{ text: firm, isStrong: true }], { size: 28 })
          : [picture(logo, size, firm)],
    }),
    band(cover, pageOf(paper), look),
    new Paragraph({
      style: 'Label',
      spacing: { before: twips(36), after: twips(8) },
      children: words([{ text: confidentiality }]),
    }),
    new Paragraph({ style: 'SmallPrint', children: words([{ text: contact }]) }),
  ];
}

/** The title on the firm's colour, from one edge of the paper to the other. */
function band(cover: Cover, { sidePt, widthPt }: Page, { palette }: WordLook): Table {
  const { client, draftMark, isDraft, subtitle, title } = cover;
  const on = hex(palette.onBrand);
  const soft = hex(palette.onBrandMuted);
  const nothing = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
  return new Table({
    width: { size: twips(widthPt), type: WidthType.DXA },
    columnWidths: [twips(widthPt)],
    indent: { size: -twips(sidePt), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { left: twips(sidePt), right: twips(widthPt - sidePt - contentWidthPt) },
    borders: { top: nothing, bottom: nothing, left: nothing, right: nothing },
    rows: [
      new TableRow({
        height: { value: twips(bandPt), rule: HeightRule.ATLEAST },
        children: [
          new TableCell({
            shading: { fill: hex(palette.brand) },
            verticalAlign: VerticalAlignTable.CENTER,
            children: [
              ...(isDraft
                ? [
                    new Paragraph({
                      style: 'Eyebrow',
                      children: words([{ text: draftMark }], { color: soft }),
                    }),
                  ]
                : []),
              new Paragraph({ style: 'Title', children: words([{ text: title }], { color: on }) }),
              new Paragraph({ style: 'Subtitle', children: words([{ text: subtitle }], { color: soft }) }),
              new Paragraph({
                spacing: { after: twips(4) },
                children: words([{ text: client, isStrong: true }], { color: on, size: 26 }),
              }),
              new Paragraph({ children: words([{ text: dateLine(cover) }], { color: soft }) }),
            ],
          }),
        ],
      }),
    ],
  });
}

interface Size {
  readonly widthPt: number;
  readonly heightPt: number;
}

function sizeOf({ height, width }: RasterLogo): Size {
  const scale = Math.min(logoWidthPt / width, logoHeightPt / height);
  return { widthPt: width * scale, heightPt: height * scale };
}

function picture({ bytes, type }: RasterLogo, size: Size, firm: string): ImageRun {
  return new ImageRun({
    type,
    data: bytes,
    transformation: sizePx(size),
    altText: { name: 'logo', title: '', description: firm },
  });
}
