import { ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState, type Ref } from 'react';
import { useImperativeHandle } from 'react';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { Button } from '../../../ui/Button';
import { Loading } from '../../../ui/Loading';
import { Notice } from '../../../ui/Notice';
import { useTranslate } from '../../../wording';
import { placeAt, placeOf } from './openPdf';
import { PageCanvas } from './PageCanvas';
import styles from './Preview.module.css';
import type { PreviewState } from './usePreview';

export interface PreviewHandle {
  /** Brings the place of a part of the outline, a section or a block into view. */
  readonly show: (key: string) => void;
}

interface Props {
  readonly preview: PreviewState;
  readonly ref: Ref<PreviewHandle>;
  /** A section or a block was clicked. */
  readonly onPick: (key: string) => void;
}

const zooms = [0.6, 0.8, 1, 1.3, 1.7] as const;

/** The actual pages of the report, one below the other. */
export function Preview({ preview, ref, onPick }: Props) {
  const t = useTranslate();
  const { opened, isRefreshing, problem, isUnshowable } = preview;
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const [zoom, setZoom] = useState(2);
  const [size, setSize] = useState<{ width: number; height: number } | null>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  useEffect(() => {
    if (opened === null) return;
    let isGone = false;
    void opened.document.getPage(1).then((page) => {
      const { width: pageWidth, height } = page.getViewport({ scale: 1 });
      if (!isGone) setSize({ width: pageWidth, height });
    });
    return () => {
      isGone = true;
    };
  }, [opened]);

  useImperativeHandle(ref, () => ({
    show(key) {
      void opened?.places.then((places) => {
        const place = places === null ? undefined : placeOf(places, key);
        const page = frame.current?.querySelector<HTMLElement>(`[data-page="${place?.page ?? 0}"]`);
        if (place === undefined || !page || size === null || frame.current === null) return;
        const top = page.offsetTop + (1 - place.y / size.height) * page.offsetHeight;
        frame.current.scrollTo({ top: Math.max(0, top - 48) });
      });
    },
  }));

  const pick = (page: number, share: number): void => {
    if (size === null) return;
    void opened?.places.then((places) => {
      const place = places === null ? null : placeAt(places, page, (1 - share) * size.height);
      if (place !== null) onPick(place.key);
    });
  };

  const pages = opened?.document.numPages ?? 0;
  const pageWidth = Math.floor(Math.max(0, width - 2) * (zooms[zoom] ?? 1));
  return (
    <section className={styles['preview']} aria-label={t('app.issuing.preview.title')}>
      <div className={styles['bar']}>
        <p className={styles['hint']} role="status">
          {isRefreshing && opened !== null
            ? t('app.issuing.preview.refreshing')
            : t('app.issuing.preview.hint')}
        </p>
        <Button
          look="quiet"
          aria-label={t('app.issuing.preview.narrower')}
          isDisabled={zoom === 0}
          onPress={() => setZoom(zoom - 1)}
        >
          <ZoomOut aria-hidden />
        </Button>
        <Button
          look="quiet"
          aria-label={t('app.issuing.preview.wider')}
          isDisabled={zoom === zooms.length - 1}
          onPress={() => setZoom(zoom + 1)}
        >
          <ZoomIn aria-hidden />
        </Button>
      </div>
      {problem !== null && <ProblemNotice problem={problem} />}
      {isUnshowable && <Notice look="warning" title={t('app.issuing.preview.failed')} />}
      <div ref={frame} className={styles['pages']} data-busy={isRefreshing} tabIndex={-1}>
        {opened === null && isRefreshing && <Loading label={t('app.issuing.preview.drawing')} />}
        {opened !== null &&
          size !== null &&
          Array.from({ length: pages }, (_, index) => (
            <div key={index} style={{ width: pageWidth }}>
              <PageCanvas
                pdf={opened.document}
                page={index + 1}
                ratio={size.width / size.height}
                width={pageWidth}
                onPick={pick}
              />
            </div>
          ))}
      </div>
    </section>
  );
}
