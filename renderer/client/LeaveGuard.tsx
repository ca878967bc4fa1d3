import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import { useFlushedBeforeUndo } from '../state/HistoryContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useTranslate } from '../wording';
import { useClient } from './ClientContext';

/** What is being typed on a screen and may not be on disk yet; the functions stay the same as long as the work does. */
export interface OpenWork {
  readonly hasUnsaved: () => boolean;
  readonly flush: () => Promise<void>;
  /** Why something of it could not be saved. */
  readonly problem: Problem | null;
}

interface Props {
  readonly work: OpenWork;
  /** Whether an address belongs to the same work; absent: none does. */
  readonly isInside?: (pathname: string) => boolean;
  /** What is asked about what cannot be saved. */
  readonly words: 'app.outputs.leave' | 'app.readout.leaveUnsaved';
}

/** Whichever way one leaves, what is open is written first; only what cannot be saved leads to a question. */
export function LeaveGuard({ work, isInside = () => false, words }: Props) {
  const t = useTranslate();
  const client = useClient();
  const { flush, hasUnsaved, problem } = work;
  const [isAsked, setAsked] = useState(false);
  const blocker = useBlocker(({ nextLocation }) => !isInside(nextLocation.pathname) && hasUnsaved());

  useFlushedBeforeUndo(flush);
  useEffect(() => client.onFlushRequest(() => flush()), [client, flush]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasUnsaved]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void flush().then(() => {
      if (!hasUnsaved()) blocker.proceed();
      else setAsked(true);
    });
  }, [blocker, flush, hasUnsaved]);

  return (
    <ConfirmDialog
      isDangerous
      isOpen={isAsked}
      title={t(`${words}.title`)}
      text={t(`${words}.text`, { why: problem === null ? '' : problemWords(t, problem).title })}
      cancel={t(`${words}.stay`)}
      confirm={t(`${words}.leave`)}
      onClose={() => {
        setAsked(false);
        if (blocker.state === 'blocked') blocker.reset();
      }}
      onConfirm={() => {
        setAsked(false);
        if (blocker.state === 'blocked') blocker.proceed();
      }}
    />
  );
}
