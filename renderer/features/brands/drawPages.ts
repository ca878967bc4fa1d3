import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Pixels a page is drawn across: sharp on any screen at the size of the preview. */
const acrossPx = 560;

/** Draws pages of a PDF as pictures; the library comes only now, so that no other screen waits for it. */
export async function drawPages(base64: string, pages: readonly number[]): Promise<readonly string[]> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const loading = pdfjs.getDocument({ data, isEvalSupported: false, useSystemFonts: false, useWasm: false });
  try {
    const opened = await loading.promise;
    const drawn: string[] = [];
    for (const number of pages) {
      const page = await opened.getPage(number);
      const viewport = page.getViewport({ scale: acrossPx / page.getViewport({ scale: 1 }).width });
      const canvas = document.createElement('canvas');
      canvas.width = Math.round(viewport.width);
      canvas.height = Math.round(viewport.height);
      await page.render({ canvas, viewport }).promise;
      drawn.push(canvas.toDataURL('image/png'));
    }
    return drawn;
  } finally {
    await loading.destroy();
  }
}
