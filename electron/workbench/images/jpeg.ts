import type { PixelSize } from './png';

export interface JpegFrame extends PixelSize {
  /** Four colours, as printing presses use. */
  readonly isCmyk: boolean;
}

export function isJpeg(bytes: Buffer): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** Markers that start a frame: C0 to CF without the three that mean tables and extensions. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

const endOfImage = Buffer.from([0xff, 0xd9]);

/**
 * The frame header, found by walking the segments. Null where there is none, or no end after it: a decoder would fill
 * the missing part of the picture with grey and say nothing.
 */
export function jpegFrame(bytes: Buffer): JpegFrame | null {
  let at = 2;
  while (at + 10 < bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (startsFrame(marker)) {
      const [height, width] = [bytes.readUInt16BE(at + 5), bytes.readUInt16BE(at + 7)];
      const isWhole = width > 0 && height > 0 && bytes.includes(endOfImage, at);
      return isWhole ? { width, height, isCmyk: bytes[at + 9] === 4 } : null;
    }
    const length = bytes.readUInt16BE(at + 2);
    if (length < 2) return null;
    at += 2 + length;
  }
  return null;
}
