import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/** The text of a file with the objects that share a compressed stream in the open. */
export function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const streams = file.toString('latin1').matchAll(/\/Type \/ObjStm((?:(?!endobj).)*?)>>\r?\nstream\r?\n/gs);
  const packed = [...streams].map(({ 0: head, 1: entries = '', index }) => {
    const from = index + head.length;
    const data = inflateSync(file.subarray(from, file.indexOf('endstream', from)));
    const columns = /\/Predictor 12\s+\/Columns (\d+)/.exec(entries)?.[1];
    return (columns === undefined ? data : summedUp(data, Number(columns))).toString('latin1');
  });
  expect(packed.length).toBeGreaterThan(0);
  return [file.toString('latin1'), ...packed].join('\n');
}

/** Rows of which each is written as what it differs from the one above. */
function summedUp(data: Buffer, columns: number): Buffer {
  const rows = Buffer.alloc((data.length / (columns + 1)) * columns);
  for (let at = 0; at < rows.length; at += 1) {
    const row = Math.floor(at / columns);
    const above = row === 0 ? 0 : (rows[at - columns] ?? 0);
    rows[at] = ((data[at + row + 1] ?? 0) + above) & 0xff;
  }
  return rows;
}
