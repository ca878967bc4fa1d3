import { useCallback } from 'react';
import { useStore } from 'zustand';
import type { OpenWork } from '../../../client/LeaveGuard';
import type { Decisions } from './createDecisions';

/** The decisions that are not on disk yet, for whoever is about to leave them. */
export function useOpenDecisions(decisions: Decisions): OpenWork {
  const problem = useStore(decisions.store, ({ saves }) => {
    const refused = Object.values(saves).find(({ state }) => state === 'not-saved');
    return refused?.state === 'not-saved' ? refused.problem : null;
  });
  const hasUnsaved = useCallback(() => decisions.store.getState().unsaved.size > 0, [decisions]);
  return { hasUnsaved, flush: decisions.flush, problem };
}
