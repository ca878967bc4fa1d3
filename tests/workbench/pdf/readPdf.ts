import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  readonly pages: readonly string[];
  readonly bookmarks: readonly { readonly title: string; readonly children: readonly string[] }[];
  readonly title: string | null;
  readonly language: string | null;
}

/** What a reader finds in a PDF: the text of every page and the bookmarks. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    pages.push(
      content.items
        .map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
        .join('')
        .replaceAll('\u200b', ''),
    );
  }
  const outline = (await document.getOutline()) as { title: string; items: { title: string }[] }[] | null;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string } };
  const read = {
    pages,
    bookmarks: (outline ?? []).map(({ title, items }) => ({
      title,
      children: items.map((item) => item.title),
    })),
    title: info.Title ?? null,
    language: info.Language ?? null,
  };
  await loading.destroy();
  return read;
}

/** How many pictures the pages paint. */
export async function countPictures(bytes: Uint8Array): Promise<number> {
  return (await operationsIn(bytes)).filter(({ operation }) => operation === OPS.paintImageXObject).length;
}

/** The colours, as `#rrggbb`, that areas are filled with. */
export async function fillColours(bytes: Uint8Array): Promise<ReadonlySet<unknown>> {
  const fills = (await operationsIn(bytes)).filter(({ operation }) => operation === OPS.setFillRGBColor);
  return new Set(fills.map(({ given }) => given[0]));
}

/** The boxes that paths take, each as left, top, right and bottom in the lengths of what they are part of. */
export async function pathBoxes(bytes: Uint8Array): Promise<readonly (readonly number[])[]> {
  const paths = (await operationsIn(bytes)).filter(({ operation }) => operation === OPS.constructPath);
  return paths.map(({ given }) => [...(given[2] as Float32Array)]);
}

/** How far above their base line letters are set, in points, as it changes from one to the next. */
export async function rises(bytes: Uint8Array): Promise<readonly unknown[]> {
  const rising = (await operationsIn(bytes)).filter(({ operation }) => operation === OPS.setTextRise);
  return rising.map(({ given }) => given[0]);
}

async function operationsIn(bytes: Uint8Array) {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const operations: { readonly operation: number; readonly given: readonly unknown[] }[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { argsArray, fnArray } = await (await document.getPage(number)).getOperatorList();
    fnArray.forEach((operation, at) => {
      const given: unknown = argsArray[at];
      operations.push({ operation, given: Array.isArray(given) ? given : [] });
    });
  }
  await loading.destroy();
  return operations;
}
