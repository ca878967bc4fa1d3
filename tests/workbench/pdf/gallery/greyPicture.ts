import { deflateSync, inflateSync } from 'node:zlib';
import { chunk } from '../../images/pictures';

/** Eight bits of grey for every pixel, row by row. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Reads the plain picture that poppler writes (PGM, `P5`). */
export function fromPgm(file: Buffer): GreyPicture {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(file.subarray(0, 64).toString('latin1'));
  if (head === null) throw new Error('not a grey picture');
  return { width: Number(head[1]), height: Number(head[2]), pixels: file.subarray(head[0].length) };
}

/** A PNG that any program shows. */
export function toPng({ width, height, pixels }: GreyPicture): Buffer {
  const rows = Buffer.alloc(height * (width + 1));
  for (let row = 0; row < height; row += 1)
    rows.set(pixels.subarray(row * width, (row + 1) * width), row * (width + 1) + 1);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 0, 0, 0, 0], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Reads what `toPng` wrote, which uses one of the many ways a PNG may be written. */
export function fromPng(file: Buffer): GreyPicture {
  const width = file.readUInt32BE(16);
  const height = file.readUInt32BE(20);
  const packedLength = file.readUInt32BE(33);
  const rows = inflateSync(file.subarray(41, 41 + packedLength));
  if (rows.length !== height * (width + 1)) throw new Error('not a picture of the gallery');
  const pixels = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1)
    pixels.set(rows.subarray(row * (width + 1) + 1, (row + 1) * (width + 1)), row * width);
  return { width, height, pixels };
}

const cellPx = 4;
const mostLevels = 14;

/**
 * How many small squares of two pictures differ in their mean grey. Edges drawn a little softer differ in pixels and
 * not in means; a line that moved differs in dozens of squares.
 */
export function differingCells(one: GreyPicture, other: GreyPicture): number {
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  let differing = 0;
  for (let top = 0; top < one.height; top += cellPx)
    for (let left = 0; left < one.width; left += cellPx)
      if (Math.abs(meanOf(one, left, top) - meanOf(other, left, top)) > mostLevels) differing += 1;
  return differing;
}

function meanOf({ width, height, pixels }: GreyPicture, left: number, top: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(height, top + cellPx); y += 1)
    for (let x = left; x < Math.min(width, left + cellPx); x += 1) {
      sum += pixels[y * width + x] ?? 0;
      count += 1;
    }
  return sum / count;
}
