import { useEffect, useMemo, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '#shared/contract/problem';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { createEngagementStore } from '../../state/engagementStore';
import { EngagementContext } from '../../state/EngagementContext';
import { HistoryContext } from '../../state/HistoryContext';
import { createHistoryStore } from '../../state/historyStore';
import { Loading } from '../../ui/Loading';
import styles from './OpenEngagement.module.css';

interface Props {
  readonly id: string;
  /** What is being waited for, in words. */
  readonly loading: string;
  readonly children: ReactNode;
  /** Stands in place of everything when it could not be read at all; without it, a notice does. */
  readonly unread?: (problem: Problem, retry: () => void) => ReactNode;
}

/** Reads an engagement, keeps it in step when the window comes back to the front, and gives it to what is inside. */
export function OpenEngagement({ id, loading, children, unread }: Props) {
  const client = useClient();
  const store = useMemo(() => createEngagementStore(client, id), [client, id]);
  const history = useMemo(() => createHistoryStore(client, store), [client, store]);
  const isRead = useStore(store, ({ view }) => view !== null);
  const problem = useStore(store, (state) => state.problem);

  useEffect(() => {
    const reload = () => void store.reload();
    reload();
    window.addEventListener('focus', reload);
    return () => window.removeEventListener('focus', reload);
  }, [store]);
  useEffect(() => history.watch(), [history]);

  if (!isRead && problem === null) return <Loading label={loading} />;
  const retry = (): void => void store.reload();
  if (!isRead && problem !== null && unread !== undefined) return unread(problem, retry);
  return (
    <EngagementContext value={store}>
      <HistoryContext value={history}>
        {problem !== null && (
          <div className={styles['problem']}>
            <ProblemNotice problem={problem} onRetry={retry} />
          </div>
        )}
        {isRead && children}
      </HistoryContext>
    </EngagementContext>
  );
}
