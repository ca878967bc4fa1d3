import pdfmake from 'pdfmake';
import type { DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';
import { fontFolder } from './fontFiles';
import { guardDefinition } from './guardDefinition';
import type { RenderProgress } from './renderJob';
import type { Typefaces } from './typefaces';

declare module 'pdfmake' {
  /** Files in memory by name, where the library looks before it looks on the disk; its types leave them out. */
  export const virtualfs: { readonly writeFileSync: (name: string, bytes: Buffer) => void };
}

// The only file that knows the PDF library. It has no access to the network, and to the disk only for its typeface.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(fontFolder));

export type TellProgress = (progress: RenderProgress) => void;

/**
 * Draws a definition in these typefaces, whatever is in it: what it may not hold is refused first. Tells how many pages there are as soon
 * as they are laid out. Runs synchronously for seconds: call it in a process of its own.
 */
export async function drawDefinition(
  definition: TDocumentDefinitions,
  { dictionary, files }: Pick<Typefaces, 'dictionary' | 'files'>,
  onProgress: TellProgress = () => undefined,
): Promise<Uint8Array> {
  const guarded = guardDefinition(definition);
  for (const [name, bytes] of Object.entries(files))
    pdfmake.virtualfs.writeFileSync(name, Buffer.from(bytes));
  pdfmake.setFonts(dictionary);
  let pages: number | null = null;
  pdfmake.setProgressCallback((share) => onProgress({ pages, share }));
  const learnPages = (count: number): void => {
    if (pages !== null) return;
    pages = count;
    onProgress({ pages, share: 0 });
  };
  return pdfmake.createPdf({ ...guarded, footer: counting(guarded.footer, learnPages) }).getBuffer();
}

/** The library tells the number of pages to those who make a foot for each, and to nobody else. */
function counting(footer: TDocumentDefinitions['footer'], learn: (pages: number) => void): DynamicContent {
  return (currentPage, pageCount, pageSize) => {
    learn(pageCount);
    return typeof footer === 'function' ? footer(currentPage, pageCount, pageSize) : footer;
  };
}
