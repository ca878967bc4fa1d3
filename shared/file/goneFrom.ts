import type { OwnRecommendation } from '../engagement/decision';
import type { Engagement, Respondent, Session } from '../engagement/engagement';
import type { Meeting } from '../engagement/meeting';
import type { History } from './history';

interface Gone {
  readonly respondents: readonly Respondent[];
  readonly sessions: readonly Session[];
  readonly meetings: readonly Meeting[];
  readonly ownRecommendations: readonly OwnRecommendation[];
}

/**
 * Records that a history tells of and that the engagement does not have any more, as they were last: without them the
 * activity could not name whom it was about.
 */
export function goneFrom({ deeds }: History, present: Engagement): Gone {
  const respondents = new Map<string, Respondent>();
  const sessions = new Map<string, Session>();
  const meetings = new Map<string, Meeting>();
  const own = new Map<string, OwnRecommendation>();
  for (const { change, back } of deeds) {
    back?.lists?.respondents?.put.forEach(({ entry }) => respondents.set(entry.id, entry));
    back?.lists?.sessions?.put.forEach(({ entry }) => sessions.set(entry.id, entry));
    back?.lists?.ownRecommendations?.put.forEach(({ entry }) => own.set(entry.id, entry));
    back?.fields?.meetings?.forEach((meeting) => meetings.set(meeting.id, meeting));
    if (change.kind === 'meeting-planned') meetings.set(change.meeting.id, change.meeting);
    if (change.kind === 'respondent-added' || change.kind === 'respondent-changed')
      respondents.set(change.respondent.id, change.respondent);
    if (change.kind === 'session-started') sessions.set(change.session.id, change.session);
    if (change.kind === 'own-recommendation-added' || change.kind === 'own-recommendation-changed')
      own.set(change.own.id, change.own);
  }
  const without = <Entry extends { readonly id: string }>(
    found: ReadonlyMap<string, Entry>,
    still: readonly Entry[],
  ): readonly Entry[] => {
    const here = new Set(still.map(({ id }) => id));
    return [...found.values()].filter(({ id }) => !here.has(id));
  };
  return {
    respondents: without(respondents, present.respondents),
    sessions: without(sessions, present.sessions),
    meetings: without(meetings, present.meetings ?? []),
    ownRecommendations: without(own, present.ownRecommendations),
  };
}
