import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TableOfContents,
  TabStopType,
  TextRun,
  type FileChild,
  type ISectionOptions,
  type PageNumberEstimator,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { ReportDocument, Section } from '#shared/report/document';
import { mostDrawingPt } from '../../pdf/layout/blocks/charts';
import type { ReportPictures } from '../../pdf/settlePictures';
import { contentWidthPt, pageOf } from '../../pdf/layout/page';
import { chartStyleFor, drawnFamily } from '../charts/chartStyle';
import type { Rasterise } from '../charts/rasterise';
import type { ExportJob } from '../exportJob';
import type { Part } from '../parts/part';
import { partsOf } from '../parts/partsOf';
import type { RasterLogo } from '../rasterLogo';
import { stillZip } from '../stillZip';
import { canCountPages } from './canCountPages';
import { coverParts } from './cover';
import { keepsWithNext } from './keepsWithNext';
import {
  chartParagraph,
  headingParagraph,
  itemParagraph,
  lists,
  noteParagraphs,
  pictureParagraph,
  textParagraph,
  words,
} from './paragraphs';
import { figuresTable, tableOf } from './tables';
import { hex, stylesOf, twips, wordLook, type WordLook } from './wordLook';

export interface DocxParts {
  readonly rasterise: Rasterise;
  readonly logo: RasterLogo | null;
  readonly onProgress: (share: number) => void;
}

/**
 * The report as a document for a word processor: real headings, a contents field with its page numbers, tables with
 * repeated heads, lists, and charts as pictures with their words. Equal jobs give equal bytes.
 */
export async function writeDocx(
  { document, brand, family, pictures = {} }: Pick<ExportJob, 'document' | 'brand' | 'family' | 'pictures'>,
  { rasterise, logo, onProgress }: DocxParts,
): Promise<Uint8Array> {
  const look = wordLook(brand.colour, family);
  const body = createBody(look, rasterise);
  const chapters = document.sections.flatMap((section, place) => {
    onProgress((place / document.sections.length) * chaptersShare);
    return chapterOf(section, partsOfSection(section, brand.colour, pictures), body);
  });
  const file = new Document({
    title: document.title,
    creator: brand.name || 'Plumbline',
    lastModifiedBy: brand.name || 'Plumbline',
    description: document.cover.confidentiality,
    styles: stylesOf(look, document.language),
    numbering: lists,
    // Otherwise the word processor counts the pages when it opens the file, and asks before it does.
    ...(canCountPages(document) && { pageNumbers: countPages }),
    sections: [
      { ...frame(document, look, 'cover'), children: coverParts(document, logo, look) },
      {
        ...frame(document, look, 'chapters'),
        children: [
          new Paragraph({
            style: 'ContentsTitle',
            children: words([{ text: document.contentsTitle }]),
          }),
          new TableOfContents(document.contentsTitle, { hyperlink: true, headingStyleRange: '1-1' }),
          ...chapters,
        ],
      },
    ],
  });
  return stillZip(await Packer.toBuffer(file), document.composedAt);
}

/** Share of the time that drawing the charts takes; counting the pages and packing the file takes the rest. */
const chaptersShare = 0.4;

const estimate = estimatePageNumbersWith({ guess: true });

/** A function of its own, without the library's `listNumbers`: reading the whole document again for the numbers of headings that have none takes half a second. */
const countPages: PageNumberEstimator = (body, context) => estimate(body, context);

function partsOfSection({ blocks }: Section, colour: string, pictures: ReportPictures): readonly Part[] {
  const style = chartStyleFor(colour, drawnFamily);
  const frame = { widthPt: contentWidthPt, heightPt: mostDrawingPt, style };
  return blocks.flatMap((block) => partsOf(block, frame, pictures));
}

function chapterOf(
  { eyebrow, startsPage, title }: Section,
  parts: readonly Part[],
  body: (part: Part, keepNext: boolean) => readonly FileChild[],
): FileChild[] {
  const before = twips(startsPage ? 0 : 30);
  return [
    ...(eyebrow === undefined
      ? []
      : [
          new Paragraph({
            style: 'Eyebrow',
            keepNext: true,
            pageBreakBefore: startsPage,
            spacing: { before },
            children: words([{ text: eyebrow }]),
          }),
        ]),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: startsPage && eyebrow === undefined,
      spacing: { before: eyebrow === undefined ? before : 0, after: twips(14) },
      children: words([{ text: title }]),
    }),
    ...parts.flatMap((part, at) => body(part, keepsWithNext(parts, at))),
  ];
}

/** What stands for each part, in reading order; numbered lists are told apart by where they begin. */
function createBody(
  look: WordLook,
  rasterise: Rasterise,
): (part: Part, keepNext: boolean) => readonly FileChild[] {
  let list = 0;
  return (part, keepNext) => {
    switch (part.kind) {
      case 'heading':
        return [headingParagraph(part)];
      case 'text':
        return [textParagraph(part, keepNext)];
      case 'item':
        if (part.number === 1) list += 1;
        return [itemParagraph(part, list, keepNext)];
      case 'note':
        return noteParagraphs(part, look);
      case 'figures':
        return [figuresTable(part, contentWidthPt, look), gap(10)];
      case 'table':
        return [tableOf(part, contentWidthPt, look), gap(10)];
      case 'chart':
        return [chartParagraph(part, rasterise, keepNext)];
      case 'picture':
        return [pictureParagraph(part, look)];
    }
  };
}

/** Word joins tables that touch. */
function gap(points: number): Paragraph {
  return new Paragraph({ style: 'TableText', spacing: { line: twips(points), lineRule: 'exact' } });
}

/** Paper, margins, running head and foot; the cover has neither head nor foot. */
function frame(
  document: ReportDocument,
  { palette }: WordLook,
  part: 'cover' | 'chapters',
): Omit<ISectionOptions, 'children'> {
  const { widthPt, heightPt, sidePt, topPt, bottomPt } = pageOf(document.paper);
  const properties = {
    page: {
      size: { width: twips(widthPt), height: twips(heightPt) },
      margin: {
        top: twips(topPt),
        bottom: twips(bottomPt),
        left: twips(sidePt),
        right: twips(sidePt),
        header: twips(34),
        footer: twips(30),
      },
    },
  };
  if (part === 'cover') return { properties };
  const { cover, header } = document;
  const edge = [{ type: TabStopType.RIGHT, position: twips(contentWidthPt) }];
  const line = { style: BorderStyle.SINGLE, size: 4, color: hex(palette.line), space: 6 };
  return {
    properties,
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: 'SmallPrint',
            tabStops: edge,
            children: [
              ...words([{ text: `${header.left}\t${header.right}` }]),
              ...(cover.isDraft
                ? words([{ text: `${header.right === '' ? '' : '  ·  '}${cover.draftMark}`, isStrong: true }])
                : []),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: 'SmallPrint',
            alignment: AlignmentType.LEFT,
            tabStops: edge,
            border: { top: line },
            children: [
              ...words([{ text: document.footer }]),
              new TextRun({ children: [new Tab(), ...pageNumbers(document.pageLabel)] }),
            ],
          }),
        ],
      }),
    },
  };
}

/** "Page {{page}} of {{pages}}" with the fields a word processor fills in. */
function pageNumbers(label: string): string[] {
  return label
    .split(/(\{\{pages?\}\})/)
    .map((piece) =>
      piece === '{{page}}' ? PageNumber.CURRENT : piece === '{{pages}}' ? PageNumber.TOTAL_PAGES : piece,
    );
}
