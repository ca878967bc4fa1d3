import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: number;
  readonly bookmarks: readonly string[];
  /** All text in reading order, white space folded. */
  readonly text: string;
}

/** A PDF as a reader sees it: its pages, bookmarks and selectable text. */
export async function readPdf(path: string): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 }).promise;
  const outline = await document.getOutline();
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  const read = {
    pages: document.numPages,
    bookmarks: outline.map(({ title }) => title),
    text: texts.join(' ').replaceAll(/\s+/g, ' '),
  };
  await document.loadingTask.destroy();
  return read;
}
