import { useEffect, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { Engagement, Respondent, Session } from '#shared/engagement/engagement';
import { progress } from '#shared/interview/progress';
import type { Template } from '#shared/template/template';
import { subjectOf } from '#shared/interview/subject';
import { useClient } from '../../client/ClientContext';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { createInterview, type Interview } from './createInterview';

type Started =
  | { readonly state: 'starting' }
  | { readonly state: 'ready'; readonly interview: Interview }
  | { readonly state: 'failed'; readonly problem: Problem; readonly retry: () => void };

/** Begins the interview, or takes up the one that is still open, at the place where it was left. */
export function useStartedInterview(respondentId: string, isKnown: boolean): Started {
  const client = useClient();
  const store = useEngagementStore();
  const { template } = useEngagement();
  const [started, setStarted] = useState<
    { readonly interview: Interview } | { readonly problem: Problem } | null
  >(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isKnown) return;
    let made: Interview | null = null;
    let isCurrent = true;
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
      );
      setStarted({ interview: made });
    };
    void start();
    return () => {
      isCurrent = false;
      made?.stop();
    };
  }, [client, store, template, respondentId, isKnown, attempt]);

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

/** Where the interview was left, else the first open question, else the review. */
function placeToResume(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  { position, dimensionOrder }: Session,
): string | null {
  if (position !== undefined && subjectOf(template, position) !== undefined) return position;
  return progress(template, engagement, respondent, dimensionOrder).firstUnanswered?.id ?? null;
}
