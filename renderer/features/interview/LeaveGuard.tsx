import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { useStore } from 'zustand';
import { problemWords } from '#shared/contract/problemWords';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useTranslate } from '../../wording';
import { firstProblem } from './createInterview';
import { useInterview } from './InterviewContext';

/** Whichever way one leaves, what is open is written first; only what cannot be saved leads to a question. */
export function LeaveGuard({ onAsk }: { readonly onAsk: (isAsked: boolean) => void }) {
  const t = useTranslate();
  const interview = useInterview();
  const problem = useStore(interview.store, firstProblem);
  const [isAsked, setAsked] = useState(false);
  const blocker = useBlocker(() => interview.store.getState().unsaved.size > 0);

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void interview.flush().then(() => {
      if (interview.store.getState().unsaved.size === 0) {
        blocker.proceed();
        return;
      }
      setAsked(true);
      onAsk(true);
    });
  }, [blocker, interview, onAsk]);

  const close = (): void => {
    setAsked(false);
    onAsk(false);
  };
  return (
    <ConfirmDialog
      isDangerous
      isOpen={isAsked}
      title={t('app.interview.leaveUnsaved.title')}
      text={t('app.interview.leaveUnsaved.text', {
        why: problem === null ? '' : problemWords(t, problem).title,
      })}
      cancel={t('app.interview.leaveUnsaved.stay')}
      confirm={t('app.interview.leaveUnsaved.leave')}
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
}
