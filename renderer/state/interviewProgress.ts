import type { Engagement, Respondent, Session } from '#shared/engagement/engagement';
import { progress, type Progress } from '#shared/interview/progress';
import type { Template } from '#shared/template/template';

/** The session that is still open for a respondent, else the one that ended last. */
export function latestSession({ sessions }: Engagement, respondent: string): Session | undefined {
  const own = sessions.filter((session) => session.respondent === respondent);
  return own.find(({ endedAt }) => endedAt === undefined) ?? own.at(-1);
}

/** How far a respondent has come, in the order their interview asks. */
export function progressOf(template: Template, engagement: Engagement, respondent: Respondent): Progress {
  return progress(
    template,
    engagement,
    respondent,
    latestSession(engagement, respondent.id)?.dimensionOrder ?? [],
  );
}
