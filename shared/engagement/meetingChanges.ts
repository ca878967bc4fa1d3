import { assertNever, fail, ok, type Result } from '../result';
import type { EngagementChange } from './change';
import type { Engagement } from './engagement';
import type { Meeting, MeetingDetails } from './meeting';
import type { EngagementProblem } from './problem';

type Outcome = Result<Engagement, EngagementProblem>;
type MeetingChange = Extract<EngagementChange, { kind: `meeting-${string}` }>;

/** The engagement with a meeting planned, told anew, ended or taken away. */
export function changeMeeting(engagement: Engagement, change: MeetingChange): Outcome {
  const { meetings = [], respondents } = engagement;
  const unknown = respondentsOf(change).find((id) => respondents.every((each) => each.id !== id));
  if (unknown !== undefined) return fail({ code: 'respondent-unknown', respondent: unknown });
  if (change.kind === 'meeting-planned') {
    const { meeting } = change;
    return ok({ ...engagement, meetings: [...meetings.filter(({ id }) => id !== meeting.id), meeting] });
  }
  const meeting = meetings.find(({ id }) => id === change.meeting);
  if (meeting === undefined) return fail({ code: 'meeting-unknown', meeting: change.meeting });
  switch (change.kind) {
    case 'meeting-described':
      return ok(withMeeting(engagement, described(meeting, change.details)));
    case 'meeting-parked':
      return ok(withMeeting(engagement, withPoint(meeting, change.point, change.parked)));
    case 'meeting-ended':
      return ok(withMeeting(engagement, withFields(meeting, { endedAt: change.endedAt })));
    case 'meeting-removed':
      return ok(
        withMeetings(
          engagement,
          meetings.filter((each) => each !== meeting),
        ),
      );
    default:
      return assertNever(change);
  }
}

/** The engagement without somebody in its meetings; one that nobody is left in goes too. */
export function meetingsWithout(engagement: Engagement, respondent: string): Engagement {
  if (engagement.meetings === undefined) return engagement;
  const meetings = engagement.meetings.flatMap((meeting): Meeting[] => {
    if (!meeting.respondents.includes(respondent)) return [meeting];
    const respondents = meeting.respondents.filter((id) => id !== respondent);
    return respondents.length === 0 ? [] : [{ ...meeting, respondents }];
  });
  return withMeetings(engagement, meetings);
}

function respondentsOf(change: MeetingChange): readonly string[] {
  if (change.kind === 'meeting-planned') return change.meeting.respondents;
  return change.kind === 'meeting-described' ? (change.details.respondents ?? []) : [];
}

function described(meeting: Meeting, { respondents, minutes, ...others }: MeetingDetails): Meeting {
  return {
    ...withFields(meeting, others),
    ...(respondents === undefined ? {} : { respondents }),
    ...(minutes === undefined ? {} : { minutes }),
  };
}

type Clearable = Partial<Record<Exclude<keyof MeetingDetails, 'respondents' | 'minutes'>, string | null>>;

/** A copy with each field set, or without it where it is null; what is undefined stays as it was. */
function withFields(
  meeting: Meeting,
  fields: { readonly [Field in keyof Clearable]: Clearable[Field] | undefined } & {
    readonly endedAt?: string | null;
  },
): Meeting {
  const next = { ...meeting };
  for (const [field, value] of Object.entries(fields))
    if (value === null) Reflect.deleteProperty(next, field);
    else if (value !== undefined) Object.assign(next, { [field]: value });
  return next;
}

/** In its place where it stood, else last. */
function withPoint(meeting: Meeting, id: string, point: Meeting['parked'][number] | null): Meeting {
  const isThere = meeting.parked.some((each) => each.id === id);
  if (point === null) return { ...meeting, parked: meeting.parked.filter((each) => each.id !== id) };
  return {
    ...meeting,
    parked: isThere
      ? meeting.parked.map((each) => (each.id === id ? point : each))
      : [...meeting.parked, point],
  };
}

function withMeeting(engagement: Engagement, meeting: Meeting): Engagement {
  const { meetings = [] } = engagement;
  return { ...engagement, meetings: meetings.map((each) => (each.id === meeting.id ? meeting : each)) };
}

/** Without meetings the engagement is as it was before there were any. */
function withMeetings(engagement: Engagement, meetings: Meeting[]): Engagement {
  const next = { ...engagement, meetings };
  if (meetings.length === 0) Reflect.deleteProperty(next, 'meetings');
  return next;
}
