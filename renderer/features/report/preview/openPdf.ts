import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** A place of the report on its pages. */
export interface Place {
  readonly key: string;
  /** 1, 2, 3 … */
  readonly page: number;
  /** From the foot of the page, in points. */
  readonly y: number;
}

export interface OpenedPdf {
  readonly document: PDFDocumentProxy;
  /** In the order they stand on the pages; found while the pages are shown already. Null: they cannot be found. */
  readonly places: Promise<readonly Place[] | null>;
  readonly close: () => void;
}

/** Reads every file that is opened, so that the next one does not wait for a worker to start. */
let reader: PDFWorker | null = null;

/** Opens a PDF for drawing; the library comes only now, so that no other screen waits for it. */
export async function openPdf(base64: string): Promise<OpenedPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  reader ??= new pdfjs.PDFWorker();
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  // Nothing of it is fetched or run: the file is ours, and all of it is at hand.
  const loading = pdfjs.getDocument({
    data,
    worker: reader,
    isEvalSupported: false,
    useSystemFonts: false,
    useWasm: false,
  });
  const document = await loading.promise;
  return {
    document,
    places: placesIn(document).catch(() => null),
    close: () => void loading.destroy(),
  };
}

/** Sections and blocks are named destinations of the file. */
async function placesIn(document: PDFDocumentProxy): Promise<readonly Place[]> {
  const destinations = (await document.getDestinations()) as Record<string, unknown>;
  const places = await Promise.all(
    Object.entries(destinations).map(async ([key, destination]): Promise<Place[]> => {
      if (!Array.isArray(destination)) return [];
      const [reference, , , y] = destination as [
        Parameters<PDFDocumentProxy['getPageIndex']>[0],
        unknown,
        unknown,
        unknown,
      ];
      const page = (await document.getPageIndex(reference)) + 1;
      return [{ key, page, y: typeof y === 'number' ? y : 0 }];
    }),
  );
  return places.flat().sort((one, other) => one.page - other.page || other.y - one.y);
}

/** Where a part of the outline, a section or a block begins; a part that makes several chapters begins with the first. */
export function placeOf(places: readonly Place[], key: string): Place | undefined {
  return (
    places.find((place) => place.key === key) ??
    (key === 'dimensions' ? places.find((place) => place.key.startsWith('dimension-')) : undefined)
  );
}

/** What stands at a height of a page: the last place that begins at it or above, on this page or one before. */
export function placeAt(places: readonly Place[], page: number, y: number): Place | null {
  // A click between the lines of a heading still means what it announces.
  const slackPt = 4;
  return (
    places.findLast((place) => place.page < page || (place.page === page && place.y >= y - slackPt)) ?? null
  );
}
