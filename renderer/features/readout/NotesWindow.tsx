import { useRef } from 'react';
import { createPortal } from 'react-dom';
import type { ReportDocument } from '#shared/report/document';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import { NotesField } from './NotesField';
import styles from './NotesWindow.module.css';
import { PageView } from './PageView';
import { Stage } from './Stage';
import type { Notes } from './useNotes';
import type { ReadoutPage } from './usePages';
import { useReadoutKeys, type ReadoutDeed } from './useReadoutKeys';

interface Props {
  readonly window: Window;
  readonly document: ReportDocument;
  readonly now: ReadoutPage | undefined;
  readonly next: ReadoutPage | undefined;
  readonly number: string;
  readonly chapter: { readonly id: string; readonly title: string };
  readonly notes: Notes;
  readonly onDeed: (deed: ReadoutDeed) => void;
}

/** For the consultant's own screen: the page on the wall, the one after it, and the notes. */
export function NotesWindow(props: Props) {
  const { chapter, document: report, next, notes, now, number, onDeed, window: other } = props;
  const t = useTranslate();
  const root = useRef<HTMLElement>(null);
  useReadoutKeys((deed) => {
    // What concerns the window of the page itself is done there.
    if (deed !== 'notes' && deed !== 'notesWindow' && deed !== 'fullScreen' && deed !== 'leave') onDeed(deed);
  }, other);
  const page = (label: string, shown: ReadoutPage | undefined) => (
    <figure className={styles['page']}>
      <figcaption>{label}</figcaption>
      <Stage>{shown !== undefined && <PageView document={report} page={shown} number="" />}</Stage>
    </figure>
  );
  return createPortal(
    <main ref={root} tabIndex={-1} className={styles['room']}>
      <div className={styles['pages']}>
        {page(number, now)}
        {page(t(next === undefined ? 'app.readout.lastPage' : 'app.readout.nextPage'), next)}
        <div className={styles['deeds']}>
          <Button onPress={() => onDeed('previous')}>{t('app.readout.deeds.previous')}</Button>
          <Button look="primary" onPress={() => onDeed('next')}>
            {t('app.readout.deeds.next')}
          </Button>
          <Button look="quiet" onPress={() => onDeed('black')}>
            {t('app.readout.deeds.black')}
          </Button>
        </div>
      </div>
      <div className={styles['notes']}>
        <NotesField
          notes={notes}
          chapter={chapter}
          hint={t('app.readout.notesOwnWindow')}
          onLeave={() => root.current?.focus()}
        />
      </div>
    </main>,
    other.document.body,
  );
}
