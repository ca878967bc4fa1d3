import type { EngagementChange } from '../engagement/change';
import { assertNever } from '../result';
import type { WordingKey } from '../wording/translate';
import type { DeedNames } from './deedNames';
import type { DeedWording, DeedWords } from './deedWords';

/** What was done to a meeting, in plain words. */
export function meetingWords(
  { translate, engagement, gone }: DeedWording,
  names: DeedNames,
  change: Extract<EngagementChange, { kind: `meeting-${string}` }>,
): DeedWords {
  const people =
    change.kind === 'meeting-planned'
      ? change.meeting.respondents
      : (engagement.meetings?.find(({ id }) => id === change.meeting)?.respondents ??
        gone.meetings.find(({ id }) => id === change.meeting)?.respondents ??
        []);
  const [only, ...others] = people;
  const say = (key: WordingKey, note: string | null = null): DeedWords => ({
    title: translate(key, {
      respondent: names.respondent(only ?? null),
      others: others.length === 0 ? '' : translate('activity.meetingOthers', { count: others.length }),
    }),
    part: 'interviews',
    respondent: others.length === 0 ? (only ?? null) : null,
    values: null,
    reason: null,
    note,
  });
  switch (change.kind) {
    case 'meeting-planned':
      return say('activity.meetingPlanned');
    case 'meeting-described':
      return change.details.followUps === undefined
        ? say('activity.meetingDescribed')
        : say('activity.meetingAgreed', change.details.followUps);
    case 'meeting-parked':
      if (change.parked === null) return say('activity.meetingUnparked');
      return say(
        change.parked.isSettled === true ? 'activity.meetingSettled' : 'activity.meetingParked',
        change.parked.text,
      );
    case 'meeting-ended':
      return say('activity.meetingEnded');
    case 'meeting-removed':
      return say('activity.meetingRemoved');
    default:
      return assertNever(change);
  }
}
