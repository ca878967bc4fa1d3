import { fail, ok, type Result } from '../result';
import type { Picture } from './brand';
import type { LogoFault } from './problem';

export const mostLogoBytes = 5_000_000;
export const mostLogoPixelsPerSide = 4000;

type Size = Pick<Picture, 'width' | 'height'>;

/**
 * What a picture is, by its bytes alone; no name or claimed type is believed. Only headers are read: decoding happens
 * in the drawing process, where it can do no harm.
 * Refuses: not-png-or-jpeg, too-large (5 MB), too-many-pixels (4000 on either side).
 */
export function readPicture(bytes: Uint8Array): Result<Omit<Picture, 'attachment'>, LogoFault> {
  if (bytes.byteLength > mostLogoBytes) return fail('too-large');
  const png = pngSize(bytes);
  const size = png ?? jpegSize(bytes);
  if (size === null || size.width === 0 || size.height === 0) return fail('not-png-or-jpeg');
  if (Math.max(size.width, size.height) > mostLogoPixelsPerSide) return fail('too-many-pixels');
  return ok({ mediaType: png === null ? 'image/jpeg' : 'image/png', ...size });
}

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const headerChunk = [0x49, 0x48, 0x44, 0x52];

/** A PNG begins with its signature and the chunk IHDR, which opens with width and height. */
function pngSize(bytes: Uint8Array): Size | null {
  if (bytes.byteLength < 24 || !hasAt(bytes, 0, pngSignature) || !hasAt(bytes, 12, headerChunk)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** A JPEG is a row of segments; the frame header (0xC0 to 0xCF but C4, C8 and CC) holds height and width. */
function jpegSize(bytes: Uint8Array): Size | null {
  if (!hasAt(bytes, 0, [0xff, 0xd8, 0xff])) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    else {
      const length = view.getUint16(at + 2);
      if (length < 2) return null;
      at += 2 + length;
    }
  }
  return null;
}

function hasAt(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, place) => bytes[at + place] === byte);
}
