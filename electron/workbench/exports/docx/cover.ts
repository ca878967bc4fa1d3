import { BorderStyle, ImageRun, Paragraph, type FileChild } from 'docx';
import type { Cover } from '#shared/report/document';
import type { RasterLogo } from '../rasterLogo';
import { words } from './paragraphs';
import { hex, twips, type WordLook } from './wordLook';

const logoWidthPx = 200;
const logoHeightPx = 70;

/** The first page: firm, what this is, for whom, when, and who may read it. */
export function coverParagraphs(cover: Cover, logo: RasterLogo | null, { palette }: WordLook): FileChild[] {
  const { client, confidentiality, contact, date, draftMark, firm, isDraft, subtitle, title } = cover;
  const rule = { style: BorderStyle.SINGLE, size: 36, color: hex(palette.rule), space: 14 };
  return [
    new Paragraph({
      spacing: { after: twips(150) },
      children: logo === null ? words([{ text: firm, isStrong: true }], { size: 24 }) : [picture(logo, firm)],
    }),
    ...(isDraft ? [new Paragraph({ style: 'Eyebrow', children: words([{ text: draftMark }]) })] : []),
    new Paragraph({ style: 'Title', border: { top: rule }, children: words([{ text: title }]) }),
    new Paragraph({ style: 'Subtitle', children: words([{ text: subtitle }]) }),
    new Paragraph({
      spacing: { after: twips(4) },
      children: words([{ text: client, isStrong: true }], { size: 26 }),
    }),
    new Paragraph({ style: 'Muted', spacing: { after: twips(150) }, children: words([{ text: date }]) }),
    new Paragraph({
      style: 'Label',
      spacing: { after: twips(8) },
      children: words([{ text: confidentiality }]),
    }),
    new Paragraph({ style: 'SmallPrint', children: words([{ text: contact }]) }),
  ];
}

function picture({ bytes, type, width, height }: RasterLogo, firm: string): ImageRun {
  const scale = Math.min(logoWidthPx / width, logoHeightPx / height);
  return new ImageRun({
    type,
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: 'logo', title: '', description: firm },
  });
}
