import type { Content } from 'pdfmake/interfaces';
import type { BlockOf } from '#shared/report/document';
import { printedSize } from '../../pictureSize';
import type { ReportPictures } from '../../settlePictures';
import { fonts } from '../page';
import { textNode, together } from '../node';
import type { Palette } from '../palette';

type Picture = BlockOf<'picture'>;

const lettersInLine = 110;
const linePt = 11;
const gapPt = { belowCaption: 6, below: 16 } as const;

/** Height in points of a picture with its caption, for a heading over it. */
export function pictureStartPt({ attachment, caption, label }: Picture, pictures: ReportPictures): number {
  const image = pictures[attachment];
  const lines = Math.ceil((label.length + caption.length + 2) / lettersInLine);
  return image === undefined ? 0 : lines * linePt + gapPt.belowCaption + printedSize(image).heightPt;
}

/** A picture under its caption, on one page with it, in a hairline that ends even a white one. */
export function pictureNodes(
  { alt, attachment, caption, label }: Picture,
  palette: Palette,
  pictures: ReportPictures,
): Content[] {
  const image = pictures[attachment];
  if (image === undefined) throw new Error('a picture that is missing was taken out before');
  const { bytes, mediaType } = image;
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  const { widthPt, heightPt } = printedSize(image);
  return [
    together(
      [
        {
          ...textNode('', { as: 'small', color: palette.muted, margin: [0, 0, 0, gapPt.belowCaption] }),
          text: [
            { text: label, font: fonts.strong, color: palette.ink },
            ...(caption === '' ? [] : [{ text: `  ${caption}` }]),
          ],
        },
        {
          table: {
            widths: [widthPt],
            body: [
              [
                {
                  image: `data:${mediaType};base64,${data}`,
                  width: widthPt,
                  height: heightPt,
                  alt: `${label}: ${alt}`,
                },
              ],
            ],
          },
          layout: {
            hLineWidth: () => hairlinePt,
            vLineWidth: () => hairlinePt,
            hLineColor: () => palette.line,
            vLineColor: () => palette.line,
            paddingLeft: () => 0,
            paddingRight: () => 0,
            paddingTop: () => 0,
            paddingBottom: () => 0,
          },
        },
      ],
      [0, 0, 0, gapPt.below],
    ),
  ];
}

const hairlinePt = 0.5;
