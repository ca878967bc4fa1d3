import type { OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';

const nobody = 'nobody';

/** Calls about meetings of a real engagement that do not fit it. */
export const meetingMisfits: readonly (readonly [OperationName, Record<string, unknown>, Problem['code']])[] =
  [
    ['meetings.plan', { meeting: { respondents: [nobody], minutes: 30 } }, 'respondent-unknown'],
    ['meetings.plan', { meeting: { respondents: ['B-EXE'], minutes: 30 }, after: nobody }, 'meeting-unknown'],
    ['meetings.describe', { meeting: nobody, details: { minutes: 45 } }, 'meeting-unknown'],
    ['meetings.park', { meeting: nobody, parked: { text: 'Pricing' } }, 'meeting-unknown'],
    [
      'meetings.park',
      { meeting: nobody, parked: { text: 'Pricing', question: 'role.nothing' } },
      'question-unknown',
    ],
    ['meetings.changeParked', { meeting: nobody, parked: { id: 'p', text: 'Pricing' } }, 'meeting-unknown'],
    ['meetings.unpark', { meeting: nobody, point: 'p' }, 'meeting-unknown'],
    ['meetings.end', { meeting: nobody }, 'meeting-unknown'],
    ['meetings.exportCalendar', { meeting: nobody, withPeople: false }, 'meeting-unknown'],
    ['meetings.exportCalendar', { withPeople: false }, 'meetings-undated'],
    ['meetings.remove', { meeting: nobody }, 'meeting-unknown'],
  ];
