import { useMemo } from 'react';
import type { OpenWork } from '../../../client/LeaveGuard';
import type { Decisions } from './createDecisions';

/** The decisions that are not on disk yet, for whoever is about to leave them. */
export function useOpenDecisions({ flush, store }: Decisions): OpenWork {
  return useMemo(
    () => ({
      flush,
      hasUnsaved: () => store.getState().unsaved.size > 0,
      problem() {
        const refused = Object.values(store.getState().saves).find(({ state }) => state === 'not-saved');
        return refused?.state === 'not-saved' ? refused.problem : null;
      },
    }),
    [flush, store],
  );
}
