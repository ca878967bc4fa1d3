import { deflateSync } from 'node:zlib';
import { crc32 } from '#workbench/pdf/crc32';

function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A PNG of one colour; `rows` fewer or more than the height make it lie. */
export function png(given: { width?: number; height?: number; rows?: number } = {}): Buffer {
  const { width = 4, height = 4 } = given;
  const { rows = height } = given;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const pixels = Buffer.alloc(rows * (1 + width * 4), 0x7f);
  for (let row = 0; row < rows; row += 1) pixels[row * (1 + width * 4)] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG of a few bytes whose palette claims to be far longer than the file. */
export function pngWithFalsePalette(): Buffer {
  const whole = png();
  const header = whole.subarray(0, 33);
  const palette = Buffer.from([0x7f, 0xff, 0xff, 0xff, 0x50, 0x4c, 0x54, 0x45, 0, 0, 0, 0, 0]);
  return Buffer.concat([header, palette]);
}

/** A 1 by 1 JPEG. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
  'base64',
);
