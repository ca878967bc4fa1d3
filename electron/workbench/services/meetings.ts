import type { Meeting, Parked } from '#shared/engagement/meeting';
import { subjectOf } from '#shared/interview/subject';
import { fail, ok } from '#shared/result';
import type { Template } from '#shared/template/template';
import { changeActive } from './activeEngagement';
import { exportCalendar } from './exportCalendar';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function meetingsService(context: ServiceContext): Service<'meetings'> {
  const { now, newId } = context;
  const parkedAs = (template: Template, meeting: string, parked: Parked) =>
    parked.question !== undefined && subjectOf(template, parked.question) === undefined
      ? fail({ code: 'question-unknown' as const, question: parked.question })
      : ok({ kind: 'meeting-parked' as const, meeting, point: parked.id, parked });
  return {
    'meetings.plan': ({ engagement: id, meeting: { respondents, minutes, ...about }, after }) =>
      changeActive(context, id, ({ engagement: { meetings = [] } }) => {
        const earlier = meetings.find((each) => each.id === after);
        if (after !== undefined && earlier === undefined)
          return fail({ code: 'meeting-unknown', meeting: after });
        const meeting: Meeting = {
          id: newId(),
          respondents,
          minutes,
          ...given(about),
          parked: (earlier?.parked ?? []).filter(({ isSettled }) => isSettled !== true),
        };
        return ok({ kind: 'meeting-planned', meeting });
      }),
    'meetings.describe': ({ engagement, meeting, details }) =>
      changeActive(context, engagement, () => ok({ kind: 'meeting-described', meeting, details })),
    'meetings.park': ({ engagement, meeting, parked: { text, ...optional } }) =>
      changeActive(context, engagement, ({ template }) =>
        parkedAs(template, meeting, { id: newId(), text, ...given(optional) }),
      ),
    'meetings.changeParked': ({ engagement, meeting, parked: { id, text, ...optional } }) =>
      changeActive(context, engagement, ({ template }) =>
        parkedAs(template, meeting, { id, text, ...given(optional) }),
      ),
    'meetings.unpark': ({ engagement, meeting, point }) =>
      changeActive(context, engagement, () => ok({ kind: 'meeting-parked', meeting, point, parked: null })),
    'meetings.end': ({ engagement, meeting }) =>
      changeActive(context, engagement, () =>
        ok({ kind: 'meeting-ended', meeting, endedAt: now().toISOString() }),
      ),
    'meetings.exportCalendar': (order) => exportCalendar(context, order),
    'meetings.remove': ({ engagement, meeting }) =>
      changeActive(context, engagement, () => ok({ kind: 'meeting-removed', meeting })),
  };
}
