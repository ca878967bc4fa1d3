import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Drawing } from '#shared/report/charts/svg';
import { textFaces } from '../../pdf/fontFiles';
import { drawnFamily } from './chartStyle';

/** Pixels a point: sharp in print at the size of a page, and on a projector. */
const pixelsPerPoint = 3;

export type Rasterise = (drawing: Pick<Drawing, 'svg' | 'widthPt'>) => Uint8Array;

let fonts: Promise<readonly Uint8Array[]> | null = null;

/** A function that makes PNG pictures of drawings, with the typeface of the report. It reads no other file. */
export async function createRasterise(): Promise<Rasterise> {
  fonts ??= prepare();
  const fontBuffers = [...(await fonts)];
  return ({ svg, widthPt }) => {
    const drawn = new Resvg(svg, {
      background: '#ffffff',
      fitTo: { mode: 'width', value: Math.round(widthPt * pixelsPerPoint) },
      font: { fontBuffers, defaultFontFamily: drawnFamily, sansSerifFamily: drawnFamily },
    });
    const picture = drawn.render();
    const bytes = picture.asPng();
    picture.free();
    drawn.free();
    return bytes;
  };
}

/** Once per process: the program, and the faces charts are set in. */
async function prepare(): Promise<readonly Uint8Array[]> {
  const program = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(program));
  return Promise.all(textFaces.map((file) => readFile(file)));
}
