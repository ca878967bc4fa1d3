import type { ImageProblem } from '#shared/report/imageProblem';
import { fail, ok, type Result } from '#shared/result';
import { isJpeg, jpegFrame } from './jpeg';
import { isPng, pngSize, type PixelSize } from './png';
import { looksLikeSvg } from './svg/looksLikeSvg';
import { isWebp, webpHeader } from './webp';

export const imageLimits = {
  rasterMb: 20,
  svgMb: 1,
  megapixels: 40,
} as const;
const megabyte = 1024 * 1024;

/** What the first bytes of a picture say. */
export type Inspected =
  | ({ readonly kind: 'png' | 'jpeg' } & PixelSize)
  /** `isDrawn`: made without loss, as drawings and logos are. */
  | ({ readonly kind: 'webp'; readonly isDrawn: boolean } & PixelSize)
  | { readonly kind: 'svg' };

/**
 * Looks at a picture without decoding anything: what it is by its content, whatever its name says, and how large it
 * claims to be. Cheap enough for the workbench's own process. Refuses what no process should be started for.
 */
export function inspectImage(given: Uint8Array): Result<Inspected, ImageProblem> {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  if (bytes.length > imageLimits.rasterMb * megabyte)
    return fail({ code: 'image-too-large', limitMb: imageLimits.rasterMb });
  if (isPng(bytes)) return withinPixels('png', pngSize(bytes));
  if (isJpeg(bytes)) {
    const frame = jpegFrame(bytes);
    if (frame?.isCmyk === true) return fail({ code: 'image-not-rgb' });
    return withinPixels('jpeg', frame);
  }
  if (isWebp(bytes)) {
    const header = webpHeader(bytes);
    const sized = withinPixels('png', header);
    if (!sized.ok || header === null) return sized;
    return ok({ ...header, kind: 'webp' });
  }
  if (!looksLikeSvg(bytes)) return fail({ code: 'image-kind-unknown' });
  return bytes.length > imageLimits.svgMb * megabyte
    ? fail({ code: 'image-too-large', limitMb: imageLimits.svgMb })
    : ok({ kind: 'svg' });
}

function withinPixels(kind: 'png' | 'jpeg', size: PixelSize | null): Result<Inspected, ImageProblem> {
  if (size === null) return fail({ code: 'image-damaged' });
  const { width, height } = size;
  const { megapixels: limitMegapixels } = imageLimits;
  return width * height > limitMegapixels * 1_000_000
    ? fail({ code: 'image-too-many-pixels', width, height, limitMegapixels })
    : ok({ kind, width, height });
}
