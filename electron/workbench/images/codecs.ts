import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import decodeJpegFile, { init as initJpegDecoder } from '@jsquash/jpeg/decode.js';
import encodeJpegFile, { init as initJpegEncoder } from '@jsquash/jpeg/encode.js';
import decodePngFile, { init as initPngDecoder } from '@jsquash/png/decode.js';
import encodePngFile, { init as initPngEncoder } from '@jsquash/png/encode.js';
import decodeWebpFile, { init as initWebpDecoder } from '@jsquash/webp/decode.js';
import type { Pixels } from './shrink';

// The only file that knows the codecs: the usual C and Rust ones, compiled to WebAssembly. A picture that breaks one
// breaks a sandbox inside a process of its own. Each loads its code by itself only in a browser.

const { resolve } = createRequire(import.meta.url);

async function code(file: string) {
  return WebAssembly.compile(await readFile(resolve(file)));
}

const quality = 90;

/** Upright: what the camera noted about how it was held is applied. */
export async function decodeJpeg(bytes: Uint8Array): Promise<Pixels> {
  await initJpegDecoder(await code('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'));
  return decodeJpegFile(ownBuffer(bytes), { preserveOrientation: true });
}

/** The first picture of an animated one. */
export async function decodePng(bytes: Uint8Array): Promise<Pixels> {
  await initPngDecoder(await code('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
  return decodePngFile(ownBuffer(bytes));
}

export async function decodeWebp(bytes: Uint8Array): Promise<Pixels> {
  await initWebpDecoder(await code('@jsquash/webp/codec/dec/webp_dec.wasm'));
  return decodeWebpFile(ownBuffer(bytes));
}

export async function encodeJpeg(pixels: Pixels): Promise<Uint8Array> {
  await initJpegEncoder(await code('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm'));
  // Full colour resolution, because logos have hard edges; nothing that only makes the file a little smaller.
  const options = { quality, progressive: false, auto_subsample: false, chroma_subsample: 1 };
  return new Uint8Array(await encodeJpegFile(imageData(pixels), options));
}

export async function encodePng(pixels: Pixels): Promise<Uint8Array> {
  await initPngEncoder(await code('@jsquash/png/codec/pkg/squoosh_png_bg.wasm'));
  return new Uint8Array(await encodePngFile(imageData(pixels)));
}

function imageData({ data, width, height }: Pixels): ImageData {
  return {
    data: new Uint8ClampedArray(data.buffer as ArrayBuffer, data.byteOffset, data.length),
    width,
    height,
    colorSpace: 'srgb',
  };
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(bytes).buffer;
}
