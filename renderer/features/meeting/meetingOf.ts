import type { Engagement, Respondent } from '#shared/engagement/engagement';
import type { Meeting } from '#shared/engagement/meeting';
import { exposures } from '#shared/situation/exposures';
import { triage } from '#shared/situation/triage';
import type { Template } from '#shared/template/template';
import { latestSession } from '../../state/interviewProgress';

/** The interview meeting with somebody that is still to come or under way; the earliest where there are several. */
export function openMeetingWith({ meetings = [] }: Engagement, respondent: string): Meeting | null {
  const open = meetings.filter(
    ({ respondents, endedAt }) =>
      endedAt === undefined && respondents.length === 1 && respondents[0] === respondent,
  );
  return open.toSorted((one, other) => dayOf(one).localeCompare(dayOf(other)))[0] ?? null;
}

/** Workshops that are still to come or under way. */
export function openWorkshops({ meetings = [] }: Engagement): readonly Meeting[] {
  return meetings.filter(({ respondents, endedAt }) => endedAt === undefined && respondents.length > 1);
}

/** One without a day comes before all others: it is held when it is held. */
function dayOf({ on = '', at = '' }: Meeting): string {
  return `${on} ${at}`;
}

/** The order of an interview under way is frozen; a new one, and a workshop, go by triage. */
export function dimensionOrderFor(
  template: Template,
  engagement: Engagement,
  respondents: readonly Respondent[],
): readonly string[] {
  const [first, ...others] = respondents;
  const session = first === undefined || others.length > 0 ? undefined : latestSession(engagement, first.id);
  return session?.dimensionOrder ?? triage(template, engagement, exposures(template, engagement.facts)).order;
}
