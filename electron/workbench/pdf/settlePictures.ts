import type { ReportDocument } from '#shared/report/document';
import type { RenderWarning } from '#shared/report/problem';
import { placedPictures } from '#shared/report/spots';
import { withoutPictures } from '#shared/report/withoutPictures';
import type { ReencodedImage } from '../images/imageJob';
import { isCoarse } from './pictureSize';

/** Pictures of a report by the SHA-256 its blocks name; one that is missing could not be read. */
export type ReportPictures = Readonly<Record<string, ReencodedImage>>;

/** The report with the pictures that are there, and what has to be said about the others. */
export function settlePictures(
  report: ReportDocument,
  pictures: ReportPictures,
): { readonly document: ReportDocument; readonly warnings: readonly RenderWarning[] } {
  const placed = placedPictures(report);
  const isMissing = ({ attachment }: { readonly attachment: string }): boolean =>
    pictures[attachment] === undefined;
  const missing = placed.filter(({ picture }) => isMissing(picture)).map(({ spot }) => spot);
  const coarse = placed.flatMap(({ picture, spot }) => {
    const image = pictures[picture.attachment];
    return image !== undefined && isCoarse(image) ? [spot] : [];
  });
  return {
    document: withoutPictures(report, isMissing),
    warnings: [
      ...(missing.length === 0 ? [] : [{ code: 'picture-left-out', spots: missing } as const]),
      ...(coarse.length === 0 ? [] : [{ code: 'picture-coarse', spots: coarse } as const]),
    ],
  };
}
