import { useEffect, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { Engagement, Respondent, Session } from '#shared/engagement/engagement';
import { progress } from '#shared/interview/progress';
import { subjectOf } from '#shared/interview/subject';
import { effortOf } from '#shared/interview/timeLeft';
import { exposures } from '#shared/situation/exposures';
import { triage } from '#shared/situation/triage';
import type { Template } from '#shared/template/template';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { createInterview, type Closed, type Interview } from './createInterview';
import { readInterview } from './readInterview';

type Started =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly interview: Interview }
  | { readonly state: 'failed'; readonly problem: Problem; readonly retry: () => void };

/**
 * Begins the interview, or takes up the one that is still open, at the place where it was left. Where nothing can be
 * changed it is opened to be looked at instead.
 */
export function useStartedInterview(respondentId: string, isKnown: boolean): Started {
  const client = useClient();
  const store = useEngagementStore();
  const {
    template,
    engagement: { status },
  } = useEngagement();
  const isReadOnly = useIsReadOnly();
  const closed = closedBy(isReadOnly, status);
  const [started, setStarted] = useState<
    { readonly interview: Interview } | { readonly problem: Problem } | null
  >(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isKnown || isReadOnly === null) return;
    let made: Interview | null = null;
    let isCurrent = true;
    const look = (why: Closed): void => {
      const engagement = store.getState().view?.engagement;
      const respondent = engagement?.respondents.find(({ id }) => id === respondentId);
      if (engagement === undefined || respondent === undefined) return;
      const session = lastSession(engagement, respondentId) ?? {
        dimensionOrder: [...triage(template, engagement, exposures(template, engagement.facts)).order],
      };
      const place = placeToResume(template, engagement, respondent, session);
      setStarted({ interview: readInterview(respondent, session, place, why) });
    };
    const start = async (): Promise<void> => {
      const reply = await client.call('interviews.start', { engagement: store.id, respondent: respondentId });
      if (!isCurrent) return;
      if (!reply.ok) {
        setStarted({ problem: reply.problem });
        return;
      }
      const { engagement, session } = reply.value;
      const respondent = engagement.respondents.find(({ id }) => id === respondentId);
      if (respondent === undefined) return;
      store.show(engagement);
      made = createInterview(
        client,
        store,
        respondent,
        session,
        placeToResume(template, engagement, respondent, session),
        (question) => {
          const subject = subjectOf(template, question);
          return subject === undefined ? 0 : effortOf(subject);
        },
      );
      setStarted({ interview: made });
    };
    if (closed === null) void start();
    else look(closed);
    return () => {
      isCurrent = false;
      made?.stop();
    };
  }, [client, store, template, respondentId, isKnown, isReadOnly, closed, attempt]);

  if (started === null) return { state: 'starting' };
  if ('interview' in started) return { state: 'ready', interview: started.interview };
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

type Resumed = Pick<Session, 'dimensionOrder'> & Partial<Pick<Session, 'position'>>;

/** Where the interview was left, else the first open question, else the review. */
function placeToResume(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  { position, dimensionOrder }: Resumed,
): string | null {
  if (position !== undefined && subjectOf(template, position) !== undefined) return position;
  return progress(template, engagement, respondent, dimensionOrder).firstUnanswered?.id ?? null;
}
