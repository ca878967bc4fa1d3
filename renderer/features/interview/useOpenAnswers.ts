import { useMemo } from 'react';
import type { OpenWork } from '../../client/LeaveGuard';
import { firstProblem, type Interview } from './createInterview';

/** The answers that are not on disk yet, of one person or of everybody in a workshop; the list has to stay the same one. */
export function useOpenAnswers(interviews: readonly Interview[]): OpenWork {
  return useMemo(
    () => ({
      hasUnsaved: () => interviews.some(({ store }) => store.getState().unsaved.size > 0),
      async flush() {
        await Promise.all(interviews.map((interview) => interview.flush()));
      },
      problem: () =>
        interviews.map(({ store }) => firstProblem(store.getState())).find((each) => each !== null) ?? null,
    }),
    [interviews],
  );
}
