import { useEffect, useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { Meeting } from '#shared/engagement/meeting';
import { subjectOf } from '#shared/interview/subject';
import { effortOf } from '#shared/interview/timeLeft';
import { useClient } from '../../client/ClientContext';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { createInterview, type Interview } from './createInterview';

/** One interview for each person of a workshop, begun or taken up: each answers, saves and stops for themselves. */
export function useWorkshop(meeting: Meeting): {
  readonly interviews: readonly Interview[] | null;
  readonly problem: Problem | null;
} {
  const client = useClient();
  const store = useEngagementStore();
  const { template } = useEngagement();
  const [interviews, setInterviews] = useState<readonly Interview[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const people = meeting.respondents.join(' ');

  useEffect(() => {
    let isCurrent = true;
    const made: Interview[] = [];
    const start = async (): Promise<void> => {
      for (const id of people.split(' ')) {
        const reply = await client.call('interviews.start', { engagement: store.id, respondent: id });
        if (!isCurrent) return;
        if (!reply.ok) {
          setProblem(reply.problem);
          return;
        }
        const { engagement, session } = reply.value;
        store.show(engagement);
        const respondent = engagement.respondents.find((each) => each.id === id);
        if (respondent === undefined) continue;
        made.push(
          createInterview(client, store, respondent, session, session.position ?? null, (question) => {
            const subject = subjectOf(template, question);
            return subject === undefined ? 0 : effortOf(subject);
          }),
        );
      }
      setInterviews(made);
    };
    void start();
    return () => {
      isCurrent = false;
      for (const interview of made) interview.stop();
    };
  }, [client, store, template, people]);

  return { interviews, problem };
}
