import { checkFact } from '#shared/interview/checkFact';
import { fail, ok } from '#shared/result';
import { changeActive } from './activeEngagement';
import type { Service, ServiceContext } from './service';

export function factsService(context: ServiceContext): Service<'facts'> {
  return {
    'facts.record': ({ engagement, fact: id, value }) =>
      changeActive(context, engagement, ({ template }) => {
        const fact = template.facts.find((each) => each.id === id);
        if (fact === undefined) return fail({ code: 'fact-unknown', fact: id });
        if (value === null) return ok({ kind: 'fact-recorded', fact: id, value });
        const checked = checkFact(fact, value);
        return checked.ok ? ok({ kind: 'fact-recorded', fact: id, value: checked.value }) : checked;
      }),
  };
}
