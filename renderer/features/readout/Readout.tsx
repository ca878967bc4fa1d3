import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { coverChapter } from '#shared/engagement/report';
import type { ReportDocument } from '#shared/report/document';
import { LeaveGuard } from '../../client/LeaveGuard';
import { useTranslate } from '../../wording';
import { chaptersOf } from './chaptersOf';
import { leaveFullScreen, toggleFullScreen } from './fullScreen';
import type { KeptReadout } from './kept';
import { MeasuringStage } from './MeasuringStage';
import { NotesPanel } from './NotesPanel';
import { NotesWindow } from './NotesWindow';
import { PageView } from './PageView';
import { placeOf } from './placeOf';
import styles from './Readout.module.css';
import { Stage } from './Stage';
import { Toolbar } from './Toolbar';
import { useIsPointerResting } from './useIsPointerResting';
import { useNotes } from './useNotes';
import { useNotesWindow } from './useNotesWindow';
import { usePages } from './usePages';
import { useReadoutKeys, type ReadoutDeed } from './useReadoutKeys';

interface Props {
  readonly engagement: string;
  readonly document: ReportDocument;
  readonly kept: KeptReadout;
  readonly onChange: (changed: Partial<KeptReadout>) => void;
}

/** A composed report, page by page. */
export function Readout({ engagement, document: report, kept, onChange }: Props) {
  const t = useTranslate();
  const navigate = useNavigate();
  const chapters = useMemo(() => chaptersOf(report), [report]);
  const [measured, pages] = usePages(chapters);
  const [isBlack, setBlack] = useState(false);
  const [hasNotes, setHasNotes] = useState(false);
  const notes = useNotes();
  const apart = useNotesWindow();
  const isResting = useIsPointerResting();
  const focus = useRef<HTMLDivElement>(null);
  useEffect(() => focus.current?.focus({ preventScroll: true }), []);
  useEffect(() => () => void leaveFullScreen(), []);

  const place = placeOf(pages ?? [], kept);
  const page = pages?.[place];
  const chapterId = page?.chapter?.id ?? coverChapter;
  const title = page?.chapter?.title ?? report.cover.title;
  const number = t('app.readout.page', { page: place + 1, pages: pages?.length ?? 1 });

  const goTo = (next: number): void => {
    const found = pages?.[Math.max(0, Math.min(next, pages.length - 1))];
    if (found !== undefined) onChange({ chapter: found.chapter?.id ?? null, offset: found.offset });
  };
  const doing: Readonly<Record<ReadoutDeed, () => void>> = {
    next: () => goTo(place + 1),
    previous: () => goTo(place - 1),
    first: () => goTo(0),
    last: () => goTo((pages?.length ?? 1) - 1),
    notes: () => {
      apart.forget();
      setHasNotes(!hasNotes);
    },
    // Who wants them in a window of their own does not want them on the wall, now or later.
    notesWindow: () => {
      setHasNotes(false);
      apart.open(t('app.readout.notesWindow'));
    },
    black: () => setBlack(true),
    fullScreen: () => void toggleFullScreen(),
    leave: () => void navigate(`/engagements/${engagement}/report`),
  };
  const obey = (deed: ReadoutDeed): void => {
    // Whatever is pressed first brings the page back; a page that nobody saw is not turned.
    if (isBlack && deed !== 'fullScreen') {
      setBlack(false);
      return;
    }
    doing[deed]();
  };
  useReadoutKeys(obey);

  return (
    <div ref={focus} tabIndex={-1} className={styles['readout']} data-resting={isResting}>
      <MeasuringStage chapters={chapters} language={report.language} measured={measured} />
      <Stage>{page !== undefined && <PageView document={report} page={page} number={number} />}</Stage>
      {apart.isBlocked && (
        <p role="alert" className={styles['notes']}>
          {t('app.readout.windowBlocked')}
        </p>
      )}
      {hasNotes && apart.window === null && (
        <NotesPanel notes={notes} chapter={{ id: chapterId, title }} onLeave={() => focus.current?.focus()} />
      )}
      {apart.window !== null && (
        <NotesWindow
          window={apart.window}
          document={report}
          now={page}
          next={pages?.[place + 1]}
          number={number}
          chapter={{ id: chapterId, title }}
          notes={notes}
          onDeed={obey}
        />
      )}
      <Toolbar
        chapters={[{ id: coverChapter, title: t('app.readout.cover') }, ...chapters]}
        chapter={chapterId}
        edition={kept.edition}
        isQuiet={isResting || isBlack}
        onDeed={obey}
        onChapter={(id) => onChange({ chapter: id === coverChapter ? null : id, offset: 0 })}
        onEdition={(edition) => onChange({ edition })}
      />
      <p className="visually-hidden" role="status">
        {isBlack ? t('app.readout.isBlack') : `${number}: ${title}`}
      </p>
      <LeaveGuard work={notes.open} words="app.readout.leaveUnsaved" />
      {isBlack && <div className={styles['black']} onPointerDown={() => setBlack(false)} />}
    </div>
  );
}
