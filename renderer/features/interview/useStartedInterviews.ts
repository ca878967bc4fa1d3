import { useEffect, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { Engagement, Session } from '#shared/engagement/engagement';
import { subjectOf } from '#shared/interview/subject';
import { effortOf } from '#shared/interview/timeLeft';
import { exposures } from '#shared/situation/exposures';
import { triage } from '#shared/situation/triage';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { createInterview, type Closed, type Interview } from './createInterview';
import type { placeToResume } from './placeToResume';
import { readInterview } from './readInterview';

type Started =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly interviews: readonly Interview[] }
  | { readonly state: 'failed'; readonly problem: Problem; readonly retry: () => void };

/**
 * Begins an interview with each of these people, or takes up the one that is still open, at the place where it was
 * left; each answers, saves and stops for themselves. Where nothing can be changed they are opened to be looked at.
 *
 * @param people their ids with a space between them; nothing begins while there are none
 * @param placeOf where somebody takes up the interview; always the same function
 */
export function useStartedInterviews(people: string, placeOf: typeof placeToResume): Started {
  const client = useClient();
  const store = useEngagementStore();
  const {
    template,
    engagement: { status },
  } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const closed = closedBy(isReadOnly, status);
  const [started, setStarted] = useState<
    { readonly interviews: readonly Interview[] } | { readonly problem: Problem } | null
  >(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (people === '' || isReadOnly === null) return;
    const ids = people.split(' ');
    const made: Interview[] = [];
    let isCurrent = true;
    const look = (why: Closed): void => {
      const engagement = store.getState().view?.engagement;
      if (engagement === undefined) return;
      const { order } = triage(template, engagement, exposures(template, engagement.facts));
      const interviews = ids.flatMap((id) => {
        const respondent = engagement.respondents.find((each) => each.id === id);
        if (respondent === undefined) return [];
        const session = lastSession(engagement, id) ?? { dimensionOrder: [...order] };
        const place = placeOf(template, engagement, respondent, session);
        return [readInterview(respondent, session, place, why)];
      });
      setStarted({ interviews });
    };
    const start = async (): Promise<void> => {
      for (const id of ids) {
        const reply = await client.call('interviews.start', { engagement: store.id, respondent: id });
        if (!isCurrent) return;
        if (!reply.ok) {
          setStarted({ problem: reply.problem });
          return;
        }
        const { engagement, session } = reply.value;
        const respondent = engagement.respondents.find((each) => each.id === id);
        if (respondent === undefined) continue;
        store.show(engagement);
        const place = placeOf(template, engagement, respondent, session);
        made.push(
          createInterview(client, store, respondent, session, place, (question) => {
            const subject = subjectOf(template, question);
            return subject === undefined ? 0 : effortOf(subject);
          }),
        );
      }
      setStarted({ interviews: made });
    };
    if (closed === null) void start();
    else look(closed);
    return () => {
      isCurrent = false;
      for (const interview of made) interview.stop();
    };
  }, [client, store, template, people, placeOf, isReadOnly, closed, attempt]);

  if (started === null) return { state: 'starting' };
  if ('interviews' in started) return { state: 'ready', interviews: started.interviews };
  return {
    state: 'failed',
    problem: started.problem,
    retry: () => {
      setStarted(null);
      setAttempt((count) => count + 1);
    },
  };
}

function closedBy(isReadOnly: boolean | null, status: Engagement['status']): Closed | null {
  if (isReadOnly === true) return 'read-only';
  return status === 'active' ? null : status;
}

function lastSession(engagement: Engagement, respondent: string): Session | undefined {
  return engagement.sessions
    .filter((session) => session.respondent === respondent)
    .toSorted((one, other) => one.startedAt.localeCompare(other.startedAt))
    .at(-1);
}
