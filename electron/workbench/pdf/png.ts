import { inflateSync } from 'node:zlib';
import { crc32 } from './crc32';

export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const headerLength = 13;
/** Length, name and checksum around the data of a chunk. */
const chunkFrame = 12;

export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

/** Size from the header, without decoding; null where there is no sound header. */
export function pngSize(bytes: Buffer): PixelSize | null {
  if (bytes.length < signature.length + chunkFrame + headerLength) return null;
  if (bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  return width > 0 && height > 0 ? { width, height } : null;
}

/**
 * Whether every chunk lies inside the file with a right checksum and the pixels unpack to what the header promises.
 * A PNG that lies about this ends the process that decodes it, beyond any catch. Its size has been capped before.
 */
export function isSoundPng(bytes: Buffer, { width, height }: PixelSize): boolean {
  const pixels: Buffer[] = [];
  let at = signature.length;
  let name = '';
  while (name !== 'IEND') {
    if (at + chunkFrame > bytes.length) return false;
    const length = bytes.readUInt32BE(at);
    const end = at + chunkFrame + length;
    if (end > bytes.length) return false;
    name = bytes.toString('latin1', at + 4, at + 8);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== bytes.readUInt32BE(end - 4)) return false;
    if (!hasSoundLength(name, length)) return false;
    if (name === 'IDAT') pixels.push(data);
    at = end;
  }
  return unpacks(Buffer.concat(pixels), bytes, { width, height });
}

const mostPaletteBytes = 768;

function hasSoundLength(name: string, length: number): boolean {
  if (name === 'PLTE') return length > 0 && length <= mostPaletteBytes && length % 3 === 0;
  return name !== 'IHDR' || length === headerLength;
}

/** Channels by colour type. */
const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

function unpacks(packed: Buffer, bytes: Buffer, { width, height }: PixelSize): boolean {
  const [bitDepth = 0, colourType = -1, , , interlace] = bytes.subarray(24, 29);
  const perPixel = channels[colourType];
  if (perPixel === undefined || ![1, 2, 4, 8, 16].includes(bitDepth)) return false;
  const rowBytes = Math.ceil((width * perPixel * bitDepth) / 8) + 1;
  // An interlaced picture has up to seven passes, each with rows of its own.
  const mostBytes = rowBytes * height + (interlace === 1 ? 8 * (width + height) : 0);
  try {
    const length = inflateSync(packed, { maxOutputLength: mostBytes + 1 }).length;
    return interlace === 1 ? length <= mostBytes : length === rowBytes * height;
  } catch {
    // Not a zlib stream, or larger than promised: exactly what this function is asked to find out.
    return false;
  }
}
