import { useCallback, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Problem } from '#shared/contract/problem';
import type { HistoryGone, HistoryRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { useEngagementStore } from '../../state/EngagementContext';
import { useHistoryStore } from '../../state/HistoryContext';

export interface Activity {
  /** The newest first; null while the first page is read. */
  readonly rows: readonly HistoryRow[] | null;
  readonly hasMore: boolean;
  readonly since: number;
  readonly gone: HistoryGone;
  readonly problem: Problem | null;
  readonly isLoading: boolean;
  readonly loadMore: () => void;
  readonly reload: () => void;
}

const nobody: HistoryGone = { respondents: [], sessions: [], meetings: [], ownRecommendations: [] };
const pageRows = 100;

/** What was done to the open engagement, page by page, and anew whenever something was done, undone or redone. */
export function useActivity(): Activity {
  const client = useClient();
  const { id } = useEngagementStore();
  const history = useHistoryStore();
  const next = useStore(history, (state) => state.next);
  const [loaded, setLoaded] = useState<Pick<Activity, 'rows' | 'hasMore' | 'since' | 'gone'>>({
    rows: null,
    hasMore: false,
    since: 1,
    gone: nobody,
  });
  const [problem, setProblem] = useState<Problem | null>(null);
  const [isLoading, setLoading] = useState(false);

  const reload = useCallback(async () => {
    const reply = await client.call('history.list', { engagement: id, limit: pageRows });
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setLoaded(reply.value);
  }, [client, id]);

  useEffect(() => {
    let isCurrent = true;
    void client.call('history.list', { engagement: id, limit: pageRows }).then((reply) => {
      if (!isCurrent) return;
      setProblem(reply.ok ? null : reply.problem);
      if (reply.ok) setLoaded(reply.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [client, id, next]);

  const last = loaded.rows?.at(-1)?.seq;
  const loadMore = useCallback(async () => {
    if (last === undefined) return;
    setLoading(true);
    const reply = await client.call('history.list', { engagement: id, before: last, limit: pageRows * 5 });
    setLoading(false);
    setProblem(reply.ok ? null : reply.problem);
    if (reply.ok) setLoaded(({ rows }) => ({ ...reply.value, rows: [...(rows ?? []), ...reply.value.rows] }));
  }, [client, id, last]);

  return {
    ...loaded,
    problem,
    isLoading,
    loadMore: () => void loadMore(),
    reload: () => void reload(),
  };
}
