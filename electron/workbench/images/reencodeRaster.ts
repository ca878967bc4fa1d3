import type { ImageProblem } from '#shared/report/imageProblem';
import { fail, ok, type Result } from '#shared/result';
import { decodeJpeg, decodePng, decodeWebp, encodeJpeg, encodePng } from './codecs';
import type { ImageJob, ReencodedImage } from './imageJob';
import { onWhite, shrink, type Pixels } from './shrink';

type RasterJob = Exclude<ImageJob, { readonly kind: 'svg' }>;

const decoders = { png: decodePng, jpeg: decodeJpeg, webp: decodeWebp } as const;

/**
 * Decodes a picture and writes it anew: nothing but its pixels gets through, so no position, no camera, no thumbnail
 * and no byte that a stranger chose. Photographs become JPEG, everything else PNG. Call it in a process of its own.
 */
export async function reencodeRaster(job: RasterJob): Promise<Result<ReencodedImage, ImageProblem>> {
  const decoded = await decode(job);
  if (decoded === null || !hasPromisedSize(decoded, job)) return fail({ code: 'image-damaged' });
  const pixels = shrink(decoded, job.longSidePx);
  const { width, height } = pixels;
  if (job.as === 'jpeg') onWhite(pixels);
  const isPhotograph = job.as === 'jpeg' || job.kind === 'jpeg' || (job.kind === 'webp' && !job.isDrawn);
  return ok(
    isPhotograph
      ? { bytes: await encodeJpeg(pixels), mediaType: 'image/jpeg', width, height }
      : { bytes: await encodePng(pixels), mediaType: 'image/png', width, height },
  );
}

async function decode({ kind, bytes }: RasterJob): Promise<Pixels | null> {
  try {
    return await decoders[kind](bytes);
  } catch {
    // A decoder says no more than that it gave up.
    return null;
  }
}

/** A picture on its side has its sides exchanged. */
function hasPromisedSize({ data, width, height }: Pixels, promised: RasterJob): boolean {
  const isAsPromised =
    (width === promised.width && height === promised.height) ||
    (width === promised.height && height === promised.width);
  return isAsPromised && data.length === width * height * 4;
}
