import { fail, ok, type Result } from '#shared/result';
import type { LogoFault } from '#shared/report/problem';
import { isJpeg, jpegSize } from './jpeg';
import { isPng, isSoundPng, pngSize } from './png';

export const mostLogoBytes = 5 * 1024 * 1024;
export const mostLogoSidePx = 4000;

export interface LogoPicture {
  readonly mediaType: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly dataUrl: string;
}

/**
 * A picture that may go into a report: PNG or JPEG by its bytes, within 5 MB and 4000 by 4000 pixels, and, for a PNG,
 * whole. Nothing is decoded before its size is known.
 */
export function readLogo(bytes: Uint8Array): Result<LogoPicture, LogoFault> {
  if (bytes.length > mostLogoBytes) return fail('too-large');
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const mediaType = isPng(data) ? 'image/png' : isJpeg(data) ? 'image/jpeg' : null;
  if (mediaType === null) return fail('not-png-or-jpeg');
  const size = mediaType === 'image/png' ? pngSize(data) : jpegSize(data);
  if (size === null) return fail('damaged');
  if (size.width > mostLogoSidePx || size.height > mostLogoSidePx) return fail('too-many-pixels');
  if (mediaType === 'image/png' && !isSoundPng(data, size)) return fail('damaged');
  return ok({ mediaType, ...size, dataUrl: `data:${mediaType};base64,${data.toString('base64')}` });
}
