import type { Session } from '#shared/engagement/engagement';
import { respondentOf } from '#shared/engagement/respondentOf';
import { checkAnswer } from '#shared/interview/checkAnswer';
import { subjectOf } from '#shared/interview/subject';
import { fail, ok } from '#shared/result';
import { exposures } from '#shared/situation/exposures';
import { triage } from '#shared/situation/triage';
import { activeEngagement, activeOutline, changeActive } from './activeEngagement';
import type { Service, ServiceContext } from './service';

export function interviewsService(context: ServiceContext): Service<'interviews'> {
  const { workspace, now, newId, inTurn } = context;
  return {
    'interviews.start': ({ engagement: id, respondent }) =>
      inTurn(async () => {
        const pinned = await activeEngagement(context, id);
        if (!pinned.ok) return pinned;
        const { engagement, template } = pinned.value;
        const open = engagement.sessions.find((each) => each.respondent === respondent && !each.endedAt);
        if (open !== undefined) return ok({ session: open, engagement });
        const session: Session = {
          id: newId(),
          respondent,
          startedAt: now().toISOString(),
          dimensionOrder: [...triage(template, engagement, exposures(template, engagement.facts)).order],
        };
        const begun = await workspace.engagements.commit(id, { kind: 'session-started', session });
        return begun.ok ? ok({ session, engagement: begun.value }) : begun;
      }),

    async 'interviews.move'({ engagement, session, position }) {
      const moved = await changeActive(context, engagement, ({ template }) =>
        subjectOf(template, position) === undefined
          ? fail({ code: 'question-unknown', question: position })
          : ok({ kind: 'session-moved', session, position }),
      );
      return moved.ok ? ok(null) : moved;
    },

    'interviews.end': ({ engagement, session }) =>
      changeActive(context, engagement, () =>
        ok({ kind: 'session-ended', session, endedAt: now().toISOString() }),
      ),

    async 'interviews.recordAnswer'({ engagement, respondent, question, answer }) {
      const pinned = await activeOutline(context, engagement);
      if (!pinned.ok) return pinned;
      const { outline, template } = pinned.value;
      const group = respondentOf(outline, respondent)?.group;
      if (group === undefined) return fail({ code: 'respondent-unknown', respondent });
      const checked = answer === null ? ok(null) : checkAnswer(template, group, question, answer);
      if (!checked.ok) return checked;
      const change = { kind: 'answer-recorded', respondent, question, answer: checked.value } as const;
      const recorded = await workspace.engagements.record(engagement, change);
      return recorded.ok ? ok({ savedAt: now().toISOString() }) : recorded;
    },
  };
}
