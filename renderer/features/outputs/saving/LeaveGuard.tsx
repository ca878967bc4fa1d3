import { useEffect, useState } from 'react';
import { useBlocker } from 'react-router';
import { useStore } from 'zustand';
import { problemWords } from '#shared/contract/problemWords';
import { useClient } from '../../../client/ClientContext';
import { useFlushedBeforeUndo } from '../../../state/HistoryContext';
import { ConfirmDialog } from '../../../ui/ConfirmDialog';
import { useTranslate } from '../../../wording';
import { useDecisions } from './DecisionsContext';

/** Whichever way one leaves, what is open is written first; only what cannot be saved leads to a question. */
export function LeaveGuard({ base }: { readonly base: string }) {
  const t = useTranslate();
  const client = useClient();
  const decisions = useDecisions();
  const [isAsked, setAsked] = useState(false);
  const problem = useStore(decisions.store, ({ saves }) => {
    const refused = Object.values(saves).find(({ state }) => state === 'not-saved');
    return refused?.state === 'not-saved' ? refused.problem : null;
  });
  const blocker = useBlocker(
    ({ nextLocation }) =>
      !nextLocation.pathname.startsWith(base) && decisions.store.getState().unsaved.size > 0,
  );

  useFlushedBeforeUndo(decisions.flush);
  useEffect(() => client.onFlushRequest(() => decisions.flush()), [client, decisions]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (decisions.store.getState().unsaved.size > 0) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [decisions]);
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void decisions.flush().then(() => {
      if (decisions.store.getState().unsaved.size === 0) blocker.proceed();
      else setAsked(true);
    });
  }, [blocker, decisions]);

  return (
    <ConfirmDialog
      isDangerous
      isOpen={isAsked}
      title={t('app.outputs.leave.title')}
      text={t('app.outputs.leave.text', { why: problem === null ? '' : problemWords(t, problem).title })}
      cancel={t('app.outputs.leave.stay')}
      confirm={t('app.outputs.leave.leave')}
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
