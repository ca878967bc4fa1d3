import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Paragraph,
  TextRun,
  type INumberingOptions,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import type { Rasterise } from '../charts/rasterise';
import type { ChartPart, PartOf, PicturePart, Run } from '../parts/part';
import { hex, styleIds, twips, type WordLook } from './wordLook';

/** Pixels in which Word is told sizes of pictures. */
const pixelsPerPoint = 96 / 72;

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

export function headingParagraph({ level, text }: PartOf<'heading'>): Paragraph {
  return new Paragraph({ heading: headings[level], children: words([{ text }]) });
}

export function textParagraph({ look, runs }: PartOf<'text'>, keepNext: boolean): Paragraph {
  return new Paragraph({ style: styleIds[look], keepNext, children: words(runs) });
}

/** Runs of text; a line break inside one stays a line break. */
export function words(runs: readonly Run[], look: IRunOptions = {}): ParagraphChild[] {
  return runs
    .map((run) => {
      const options: IRunOptions = {
        ...look,
        ...(run.isStrong === true && { bold: true }),
        ...(run.isEmphasised === true && { italics: true }),
      };
      const lines = run.text
        .split('\n')
        .map((text, place) => new TextRun({ ...options, text, ...(place > 0 && { break: 1 }) }));
      return run.href === undefined ? lines : [new ExternalHyperlink({ link: run.href, children: lines })];
    })
    .flat();
}

/** The two kinds of list; each numbered list is an instance of its own and begins at 1. */
export const lists: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels(LevelFormat.BULLET, () => '\u2022') },
    { reference: 'numbers', levels: levels(LevelFormat.DECIMAL, (level) => `%${level + 1}.`) },
  ],
};

function levels(format: (typeof LevelFormat)[keyof typeof LevelFormat], textOf: (level: number) => string) {
  return [0, 1, 2, 3].map((level) => ({
    level,
    format,
    text: textOf(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: twips(18 * (level + 1)), hanging: twips(14) } } },
  }));
}

/** An item of a list; `list` tells numbered lists apart. */
export function itemParagraph(
  { runs, depth, number }: PartOf<'item'>,
  list: number,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    style: 'ListParagraph',
    keepNext,
    numbering:
      number === null
        ? { reference: 'bullets', level: depth }
        : { reference: 'numbers', level: depth, instance: list },
    children: words(runs),
  });
}

/** A remark on a tinted ground with a rule in the firm's colour. */
export function noteParagraphs({ title, paragraphs }: PartOf<'note'>, { palette }: WordLook): Paragraph[] {
  const look = {
    shading: { fill: hex(palette.tint) },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: hex(palette.rule), space: 10 } },
    indent: { left: twips(14), right: twips(10) },
  } as const;
  const all = [[{ text: title, isStrong: true }], ...paragraphs];
  return all.map(
    (runs, place) =>
      new Paragraph({
        ...look,
        style: styleIds.body,
        keepLines: true,
        keepNext: place < all.length - 1,
        spacing: { before: place === 0 ? twips(6) : 0, after: place === all.length - 1 ? twips(12) : 0 },
        children: words(runs),
      }),
  );
}

/** A chart as a picture with its words for those who cannot see it. */
export function chartParagraph(
  { drawing, alt }: ChartPart,
  rasterise: Rasterise,
  keepNext: boolean,
): Paragraph {
  return new Paragraph({
    ...aroundPicture,
    keepNext,
    children: [
      new ImageRun({
        type: 'png',
        data: rasterise(drawing),
        transformation: sizePx(drawing),
        altText: { name: 'chart', title: '', description: alt },
      }),
    ],
  });
}

/** A picture of the evidence, in a hairline that ends even a white one. */
export function pictureParagraph({ alt, image, ...size }: PicturePart, { palette }: WordLook): Paragraph {
  return new Paragraph({
    ...aroundPicture,
    children: [
      new ImageRun({
        type: image.mediaType === 'image/png' ? 'png' : 'jpg',
        data: image.bytes,
        transformation: sizePx(size),
        altText: { name: 'picture', title: '', description: alt },
        outline: {
          ...{ type: 'solidFill', solidFillType: 'rgb', value: hex(palette.line) },
          width: hairlinePt * emusPerPoint,
        },
      }),
    ],
  });
}

const hairlinePt = 0.5;
/** The unit of drawings in office files. */
const emusPerPoint = 12_700;

const aroundPicture = {
  spacing: { before: twips(4), after: twips(8), line: 240, lineRule: 'auto' },
} as const;

/** A size as the library wants it. */
export function sizePx({ widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number }) {
  return { width: Math.round(widthPt * pixelsPerPoint), height: Math.round(heightPt * pixelsPerPoint) };
}
