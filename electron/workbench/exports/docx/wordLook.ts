import type { IStylesOptions } from 'docx';
import { mix, white, type Colour } from '#shared/report/colour';
import { localeOf } from '#shared/template/locales';
import { paletteOf, type Palette } from '../../pdf/layout/palette';
import type { Look } from '../parts/part';

/** What everybody's word processor has, for firms without a typeface of their own. */
export const commonFamily = 'Arial';

export interface WordLook {
  readonly family: string;
  readonly palette: Palette;
}

export function wordLook(colour: Colour, family: string | null): WordLook {
  return { family: family ?? commonFamily, palette: paletteOf(colour) };
}

/** Word writes colours without the hash. */
export function hex(colour: Colour): string {
  return colour.slice(1);
}

/** Styles a person finds in the list under these names, and can change for the whole document. */
export const styleIds: Readonly<Record<Look, string>> = {
  body: 'BodyText',
  muted: 'Muted',
  lead: 'Lead',
  label: 'Label',
  small: 'SmallPrint',
  caption: 'Caption',
};

/** Twips: twentieths of a point. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

export function stylesOf({ family, palette }: WordLook, language: string): IStylesOptions {
  const ink = hex(palette.ink);
  const strong = hex(palette.brandText);
  const heading = (sizePt: number, beforePt: number, afterPt: number, color: string) => ({
    run: { size: sizePt * 2, bold: true, color },
    paragraph: {
      keepNext: true,
      keepLines: true,
      spacing: { before: twips(beforePt), after: twips(afterPt) },
    },
  });
  const paragraph = (name: string, id: string, run: object, afterPt: number, beforePt = 0) => ({
    ...{ id, name, basedOn: 'Normal', quickFormat: true, run },
    paragraph: {
      spacing: { before: twips(beforePt), after: twips(afterPt), line: 276, lineRule: 'auto' as const },
    },
  });
  return {
    default: {
      document: {
        run: { font: family, size: 20, color: ink, language: { value: localeOf(language) } },
        paragraph: { spacing: { line: 264, lineRule: 'auto' } },
      },
      title: { run: { size: 60, bold: true, color: ink }, paragraph: { spacing: { before: 0, after: 120 } } },
      heading1: heading(22, 0, 14, ink),
      heading2: heading(13, 16, 6, ink),
      heading3: heading(11, 12, 3, strong),
    },
    paragraphStyles: [
      paragraph('Body Text', styleIds.body, {}, 6),
      paragraph('Muted', styleIds.muted, { color: hex(palette.muted) }, 6),
      paragraph('Lead', styleIds.lead, { size: 25, bold: true, color: strong }, 12),
      paragraph('Label', styleIds.label, { bold: true, color: hex(palette.muted), size: 17 }, 2, 4),
      paragraph('List Paragraph', 'ListParagraph', {}, 3),
      paragraph('Small Print', styleIds.small, { size: 16, color: hex(palette.muted) }, 4),
      paragraph('Caption', styleIds.caption, { size: 16, color: hex(palette.muted) }, 4),
      paragraph('toc 1', 'TOC1', { size: 21 }, 8),
      paragraph('Contents Title', 'ContentsTitle', { size: 44, bold: true, color: ink }, 14),
      paragraph('Eyebrow', 'Eyebrow', { size: 17, bold: true, color: strong }, 4),
      paragraph('Table Text', 'TableText', { size: 17 }, 0),
      paragraph('Subtitle', 'Subtitle', { size: 28, color: hex(mix(palette.ink, white, 0.25)) }, 30),
    ],
  };
}
