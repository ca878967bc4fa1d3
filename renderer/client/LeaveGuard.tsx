import { memo, useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import { useFlushedBeforeUndo } from '../state/HistoryContext';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useTranslate } from '../wording';
import { useClient } from './ClientContext';

/** What is being typed on a screen and may not be on disk yet; its functions stay the same as long as the work does. */
export interface OpenWork {
  readonly hasUnsaved: () => boolean;
  readonly flush: () => Promise<void>;
  /** Why something of it could not be saved; null: nothing was refused. */
  readonly problem: () => Problem | null;
}

interface Props {
  readonly work: OpenWork;
  /** Whether an address belongs to the same work; absent: none does. */
  readonly isInside?: (pathname: string) => boolean;
  /** What is asked about what cannot be saved. */
  readonly words: 'app.interview.leaveUnsaved' | 'app.outputs.leave' | 'app.readout.leaveUnsaved';
  readonly onAsk?: (isAsked: boolean) => void;
}

/**
 * Whichever way one leaves, what is open is written first; only what cannot be saved leads to a question. Undo waits for
 * it as well, and so does the door when it closes.
 */
export const LeaveGuard = memo(function LeaveGuard({ work, isInside, words, onAsk }: Props) {
  const t = useTranslate();
  const client = useClient();
  const { flush, hasUnsaved, problem } = work;
  const [asked, setAsked] = useState<{ readonly problem: Problem | null } | null>(null);
  const blocker = useBlocker(
    ({ nextLocation }) => isInside?.(nextLocation.pathname) !== true && hasUnsaved(),
  );

  useFlushedBeforeUndo(flush);
  useEffect(() => client.onFlushRequest(flush), [client, flush]);
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
      if (!hasUnsaved()) {
        blocker.proceed();
        return;
      }
      setAsked({ problem: problem() });
      onAsk?.(true);
    });
  }, [blocker, flush, hasUnsaved, onAsk, problem]);

  const close = (): void => {
    setAsked(null);
    onAsk?.(false);
  };
  const why = asked?.problem ?? null;
  return (
    <ConfirmDialog
      isDangerous
      isOpen={asked !== null}
      title={t(`${words}.title`)}
      text={t(`${words}.text`, { why: why === null ? '' : problemWords(t, why).title })}
      cancel={t(`${words}.stay`)}
      confirm={t(`${words}.leave`)}
      onClose={() => {
        close();
        if (blocker.state === 'blocked') blocker.reset();
      }}
      onConfirm={() => {
        close();
        if (blocker.state === 'blocked') blocker.proceed();
      }}
    />
  );
});
