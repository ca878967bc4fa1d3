import type { RecordProblem } from '#shared/contract/problem';
import type { EngagementChange } from '#shared/engagement/change';
import { fail, ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import { changeActive } from './activeEngagement';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function respondentsService(context: ServiceContext): Service<'respondents'> {
  return {
    'respondents.add': ({ engagement, respondent: { group, title, ...optional } }) =>
      changeActive(context, engagement, ({ template }) =>
        inGroup(template, group, {
          kind: 'respondent-added',
          respondent: { id: context.newId(), group, title, ...given(optional) },
        }),
      ),
    'respondents.change': ({ engagement, respondent: { id, group, title, ...optional } }) =>
      changeActive(context, engagement, ({ template }) =>
        inGroup(template, group, {
          kind: 'respondent-changed',
          respondent: { id, group, title, ...given(optional) },
        }),
      ),
    'respondents.consent': ({ engagement: id, respondent, consent }) =>
      changeActive(context, id, ({ engagement }) => {
        const known = engagement.respondents.find((each) => each.id === respondent);
        if (known === undefined) return fail({ code: 'respondent-unknown', respondent });
        const { id: same, group, title, name } = known;
        return ok({
          kind: 'respondent-changed',
          respondent: { id: same, group, title, ...given({ name, consent: consent ?? undefined }) },
        });
      }),
    'respondents.remove': ({ engagement, respondent }) =>
      changeActive(context, engagement, () => ok({ kind: 'respondent-removed', respondent })),
  };
}

function inGroup(
  template: Template,
  group: string,
  change: EngagementChange,
): Result<EngagementChange, RecordProblem> {
  return template.groups.some(({ id }) => id === group) ? ok(change) : fail({ code: 'group-unknown', group });
}
