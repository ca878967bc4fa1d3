import type { PixelSize } from './png';

export interface WebpHeader extends PixelSize {
  /** Made without loss, or with see-through parts. */
  readonly isDrawn: boolean;
}

const headerEnd = 30;

export function isWebp(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP';
}

/** Size from the first chunk, without decoding; null where there is no sound header. */
export function webpHeader(bytes: Buffer): WebpHeader | null {
  if (bytes.length < headerEnd) return null;
  switch (bytes.toString('latin1', 12, 16)) {
    case 'VP8X': {
      const [width, height] = [bytes.readUIntLE(24, 3) + 1, bytes.readUIntLE(27, 3) + 1];
      const hasAlpha = ((bytes[20] ?? 0) & 0x10) !== 0;
      return { width, height, isDrawn: hasAlpha };
    }
    case 'VP8L': {
      const packed = bytes.readUInt32LE(21);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1, isDrawn: true };
    }
    case 'VP8 ': {
      const [width, height] = [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
      return width > 0 && height > 0 ? { width, height, isDrawn: false } : null;
    }
    default:
      return null;
  }
}
