import type { TDocumentDefinitions } from 'pdfmake/interfaces';
import type { ReportBrand } from '#shared/report/composeReport';
import type { ReportDocument } from '#shared/report/document';
import { chapterNodes } from './chapters';
import { contentsPage, entrySpacePt } from './contents';
import type { ReportPictures } from '../settlePictures';
import { coverBackground, coverPage, type CoverLogos } from './cover/cover';
import { runningFoot, runningHead } from './frame';
import { fonts, pageOf, type } from './page';
import { paletteOf } from './palette';

export interface LayoutInput {
  readonly document: ReportDocument;
  readonly look: Pick<ReportBrand, 'colour' | 'accent' | 'cover'>;
  readonly logos: CoverLogos;
  /** Of every picture block. */
  readonly pictures: ReportPictures;
  /** Who made the file, for its properties. */
  readonly author: string;
}

/**
 * The definition of one PDF, fresh objects throughout: the library changes what it is given. Every text has passed
 * `makePrintable`. The creation date is the document's, so that equal input gives equal bytes.
 */
export function layoutReport({ document, look, logos, pictures, author }: LayoutInput): TDocumentDefinitions {
  const palette = paletteOf(look.colour, look.accent);
  const page = pageOf(document.paper);
  const style = look.cover ?? 'panel';
  const spacePt = entrySpacePt(document.sections.length, page);
  const cover = { cover: document.cover, logos, page, palette };
  return {
    version: '1.7',
    language: document.language,
    displayTitle: true,
    info: {
      title: document.title,
      author,
      subject: document.cover.subtitle,
      keywords: keywordsOf(document),
      creator: 'Plumbline',
      producer: 'Plumbline',
      creationDate: new Date(document.composedAt),
    },
    pageSize: page.size,
    pageMargins: [page.sidePt, page.topPt, page.sidePt, page.bottomPt],
    defaultStyle: { font: fonts.text, ...type.body, color: palette.ink },
    background: coverBackground(style, cover),
    header: runningHead(document, page, palette),
    footer: runningFoot(document, page, palette),
    content: [
      ...coverPage(style, cover),
      ...contentsPage(document.contentsTitle, spacePt, palette),
      ...chapterNodes(document, spacePt, palette, pictures),
    ],
  };
}

/** What the file is found by: whom it is for and which chapters it has. */
function keywordsOf({ cover, sections }: ReportDocument): string {
  return [cover.client, ...sections.map(({ title }) => title)]
    .map((word) => word.replaceAll(',', ' ').trim())
    .filter((word) => word !== '')
    .join(', ');
}
