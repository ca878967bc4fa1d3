import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import { useTranslate } from '../../../wording';
import styles from './Preview.module.css';

interface Props {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  /** Width to height. */
  readonly ratio: number;
  /** Of the page on screen, in CSS pixels. */
  readonly width: number;
  readonly onPick: (page: number, heightShare: number) => void;
}

/** How far from the visible part a page is drawn already. */
const aheadPx = '600px';

/** One page, drawn when it comes near; until then a blank sheet of its size. */
export function PageCanvas({ pdf, page, ratio, width, onPick }: Props) {
  const t = useTranslate();
  const holder = useRef<HTMLButtonElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isNear, setNear] = useState(false);
  const pages = pdf.numPages;

  useEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: aheadPx },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    if (!isNear || width === 0) return;
    const gone = new AbortController();
    const isGone = (): boolean => gone.signal.aborted;
    void (async () => {
      const drawn = await pdf.getPage(page);
      if (isGone()) return;
      const scale = (width / drawn.getViewport({ scale: 1 }).width) * window.devicePixelRatio;
      const viewport = drawn.getViewport({ scale });
      // Drawn aside, so that a page that is brought up to date never flickers.
      const fresh = document.createElement('canvas');
      fresh.width = Math.round(viewport.width);
      fresh.height = Math.round(viewport.height);
      const task = drawn.render({ canvas: fresh, viewport });
      gone.signal.addEventListener('abort', () => task.cancel());
      await task.promise;
      const target = canvas.current;
      if (isGone() || target === null) return;
      target.width = fresh.width;
      target.height = fresh.height;
      target.getContext('2d')?.drawImage(fresh, 0, 0);
      target.dataset['drawn'] = 'true';
    })().catch((cause: unknown) => {
      // A page that left the screen or was replaced is not drawn to its end.
      if (!isGone()) throw cause;
    });
    return () => gone.abort();
  }, [pdf, page, isNear, width]);

  return (
    <button
      ref={holder}
      type="button"
      className={styles['page']}
      data-page={page}
      style={{ aspectRatio: String(ratio) }}
      aria-label={t('app.issuing.preview.page', { page, pages })}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        // From the keyboard there is no place on the page: the top of it is meant.
        const isPointed = event.detail > 0;
        onPick(page, isPointed ? (event.clientY - box.top) / box.height : 0.1);
      }}
    >
      <canvas ref={canvas} aria-hidden />
    </button>
  );
}
