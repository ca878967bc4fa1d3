import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';

/** The text of a file with the objects that share a compressed stream in the open. */
export function unpacked(bytes: Uint8Array): string {
  const file = Buffer.from(bytes);
  const streams = file.toString('latin1').matchAll(/\/Type \/ObjStm[^>]*>>\r?\nstream\r?\n/g);
  const packed = [...streams].map(({ 0: head, index }) => {
    const from = index + head.length;
    return inflateSync(file.subarray(from, file.indexOf('endstream', from))).toString('latin1');
  });
  expect(packed.length).toBeGreaterThan(0);
  return [file.toString('latin1'), ...packed].join('\n');
}
