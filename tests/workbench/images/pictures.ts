import { deflateSync } from 'node:zlib';
import { crc32 } from '../../support/crc32';

export function chunk(name: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** A PNG whose header says what it is told to, around packed pixels that may be anything. */
export function pngOf(given: { width: number; height: number; packed: Buffer }): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(given.width, 0);
  header.writeUInt32BE(given.height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', given.packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A PNG of one colour; `rows` fewer or more than the height make it lie. */
export function png(given: { width?: number; height?: number; rows?: number } = {}): Buffer {
  const { width = 4, height = 4 } = given;
  const { rows = height } = given;
  const pixels = Buffer.alloc(rows * (1 + width * 4), 0x7f);
  for (let row = 0; row < rows; row += 1) pixels[row * (1 + width * 4)] = 0;
  return pngOf({ width, height, packed: deflateSync(pixels) });
}

/** The JPEG with a camera's notes in front: how it was held (1 to 8), and any text. */
export function withOrientation(sound: Buffer, orientation: number, note: string): Buffer {
  const tags = Buffer.alloc(26);
  tags.write('MM\0*', 0, 'latin1');
  tags.writeUInt32BE(8, 4);
  tags.writeUInt16BE(1, 8);
  tags.writeUInt16BE(0x0112, 10);
  tags.writeUInt16BE(3, 12);
  tags.writeUInt32BE(1, 14);
  tags.writeUInt16BE(orientation, 18);
  const data = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tags, Buffer.from(note)]);
  const segment = Buffer.from([0xff, 0xe1, 0, 0]);
  segment.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([sound.subarray(0, 2), segment, data, sound.subarray(2)]);
}

/** A PNG of a few bytes whose palette claims to be far longer than the file. */
export function pngWithFalsePalette(): Buffer {
  const whole = png();
  const header = whole.subarray(0, 33);
  const palette = Buffer.from([0x7f, 0xff, 0xff, 0xff, 0x50, 0x4c, 0x54, 0x45, 0, 0, 0, 0, 0]);
  return Buffer.concat([header, palette]);
}

/** A JPEG of 6 by 4 pixels, blue on the left and red on the right. */
export const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAYEBQYFBAYGBQYHBwYIChAKCgkJChQODwwQFxQYGBcUFhYaHSUfGhsjHBYWICwg' +
    'IyYnKSopGR8tMC0oMCUoKSj/2wBDAQcHBwoIChMKChMoGhYaKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgo' +
    'KCgoKCgoKCgoKCgoKCj/wAARCAAEAAYDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAABv/EABgQAAIDAAAAAAAAAAAA' +
    'AAAAAAACBTNy/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwb/xAAaEQABBQEAAAAAAAAAAAAAAAACAAEGNHKx/9oADAMBAAIRAxEA' +
    'PwADHUNoeYXQw3SVTEKR6fgr/9k=',
  'base64',
);

/** The same as WebP, with loss. */
export const webp = Buffer.from(
  'UklGRkwAAABXRUJQVlA4IEAAAADwAgCdASoGAAQAAUAmJagCdLcAowH2AVwB+gAH0gFa8AD+99HtRt4NLWORLMjzFf/HbsEo' +
    'n+tD7LVNDH9SAAAA',
  'base64',
);

/** The same as WebP, without loss. */
export const losslessWebp = Buffer.from(
  'UklGRkoAAABXRUJQVlA4TD4AAAAvBcAAAC+goG0bNtS3x2VqAiBhTpLSli4EGEombQNVUAWzPof7981/vJK+ezUrgDIQiCA1' +
    'wyr7280Q0f9IBg==',
  'base64',
);
