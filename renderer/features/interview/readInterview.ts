import { createStore } from 'zustand/vanilla';
import type { Problem } from '#shared/contract/problem';
import type { Respondent, Session } from '#shared/engagement/engagement';
import { fail } from '#shared/result';
import type { Closed, Interview, InterviewState } from './createInterview';

const refusals: Readonly<Record<Closed, Problem>> = {
  'read-only': { code: 'read-only' },
  archived: { code: 'engagement-not-active' },
  binned: { code: 'engagement-not-active' },
};

/** An interview to look at: one moves about in it, nothing changes, and nothing is told to the workbench. */
export function readInterview(
  respondent: Respondent,
  session: Pick<Session, 'dimensionOrder' | 'position'>,
  position: string | null,
  closed: Closed,
): Interview {
  const store = createStore<InterviewState>()(() => ({
    position,
    unsaved: new Map(),
    saves: {},
    pace: { effort: 0, minutes: 0 },
  }));
  return {
    store,
    session,
    respondent,
    closed,
    record: () => undefined,
    moveTo: (next) => store.setState({ position: next }),
    flush: () => Promise.resolve(),
    retry: () => Promise.resolve(),
    end: () => Promise.resolve(fail(refusals[closed])),
    stop: () => undefined,
  };
}
