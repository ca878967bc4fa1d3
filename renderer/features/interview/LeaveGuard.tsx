import { memo, useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { useTranslate } from '../../wording';
import { firstProblem, type Interview } from './createInterview';

interface Props {
  /** One, or those of everybody in a workshop. */
  readonly interviews: readonly Interview[];
  readonly onAsk: (isAsked: boolean) => void;
}

/** Whichever way one leaves, what is open is written first; only what cannot be saved leads to a question. */
export const LeaveGuard = memo(function LeaveGuard({ interviews, onAsk }: Props) {
  const t = useTranslate();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isAsked, setAsked] = useState(false);
  const blocker = useBlocker(() => interviews.some(isUnsaved));

  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void Promise.all(interviews.map((interview) => interview.flush())).then(() => {
      if (!interviews.some(isUnsaved)) {
        blocker.proceed();
        return;
      }
      setProblem(
        interviews.map(({ store }) => firstProblem(store.getState())).find((each) => each !== null) ?? null,
      );
      setAsked(true);
      onAsk(true);
    });
  }, [blocker, interviews, onAsk]);

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
});

function isUnsaved({ store }: Interview): boolean {
  return store.getState().unsaved.size > 0;
}
