import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(
  dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'standard_fonts',
);

/** A cut of Liberation Sans, which is not ours and lacks the capital sharp s. */
export function liberation(cut: 'Regular' | 'Bold' | 'Italic' | 'BoldItalic'): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(join(folder, `LiberationSans-${cut}.ttf`)));
}
