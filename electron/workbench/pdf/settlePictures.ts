import type { ReportDocument } from '#shared/report/document';
import type { RenderWarning } from '#shared/report/problem';
import { picturesIn, withoutPictures, type PictureBlock } from '#shared/report/withoutPictures';
import type { ReencodedImage } from '../images/imageJob';
import { isCoarse } from './pictureSize';

/** Pictures of a report by the SHA-256 its blocks name; one that is missing could not be read. */
export type ReportPictures = Readonly<Record<string, ReencodedImage>>;

/** The report with the pictures that are there, and what has to be said about the others. */
export function settlePictures(
  report: ReportDocument,
  pictures: ReportPictures,
): { readonly document: ReportDocument; readonly warnings: readonly RenderWarning[] } {
  const blocks = picturesIn(report);
  const isMissing = ({ attachment }: { readonly attachment: string }): boolean =>
    pictures[attachment] === undefined;
  const missing = blocks.filter(isMissing).map(nameOf);
  const coarse = blocks.flatMap((block) => {
    const image = pictures[block.attachment];
    return image !== undefined && isCoarse(image) ? [nameOf(block)] : [];
  });
  return {
    document: withoutPictures(report, isMissing),
    warnings: [
      ...(missing.length === 0 ? [] : [{ code: 'picture-left-out', pictures: missing } as const]),
      ...(coarse.length === 0 ? [] : [{ code: 'picture-coarse', pictures: coarse } as const]),
    ],
  };
}

/** Under its number as composed, which is the one where pictures are chosen. */
function nameOf({ alt, label }: PictureBlock): string {
  return `${label}: ${alt}`;
}
