import { createContext, use, useEffect } from 'react';
import type { HistoryStore } from './historyStore';

export const HistoryContext = createContext<HistoryStore | null>(null);

export function useHistoryStore(): HistoryStore {
  const store = use(HistoryContext);
  if (store === null) throw new Error('useHistoryStore outside HistoryContext');
  return store;
}

/** Undo waits for what this screen has not written yet. */
export function useFlushedBeforeUndo(flush: () => Promise<void>): void {
  const history = useHistoryStore();
  useEffect(() => history.flushFirst(flush), [history, flush]);
}
