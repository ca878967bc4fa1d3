import type { EngagementChange } from '../../engagement/change';
import type { Engagement } from '../../engagement/engagement';

export type MeetingChange = Extract<EngagementChange, { kind: `meeting-${string}` }>;

/**
 * A change of a meeting as it was without somebody in it; null where nothing of it is left. `before` and `after` are
 * the engagement without them: a meeting that only they were in is not there, and comes to be with the next person.
 */
export function eraseFromMeetingChange(
  change: MeetingChange,
  before: Engagement,
  after: Engagement,
): MeetingChange | null {
  const id = change.kind === 'meeting-planned' ? change.meeting.id : change.meeting;
  const [old, meeting] = [before, after].map(({ meetings }) => meetings?.find((each) => each.id === id));
  if (meeting === undefined) return old === undefined ? null : { kind: 'meeting-removed', meeting: id };
  if (old === undefined || change.kind === 'meeting-planned') return { kind: 'meeting-planned', meeting };
  if (change.kind !== 'meeting-described' || change.details.respondents === undefined) return change;
  return { ...change, details: { ...change.details, respondents: meeting.respondents } };
}
