import { fail, ok } from '#shared/result';
import { changeActive } from './activeEngagement';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function symptomsService(context: ServiceContext): Service<'symptoms'> {
  return {
    'symptoms.judge': ({ engagement, symptom, judgement: judged }) =>
      changeActive(context, engagement, ({ template }) => {
        if (!template.symptoms.some(({ id }) => id === symptom))
          return fail({ code: 'symptom-unknown', symptom });
        if (judged === null) return ok({ kind: 'symptom-judged', symptom, judgement: null });
        const { judgement, evidence } = judged;
        return ok({
          kind: 'symptom-judged',
          symptom,
          judgement: { symptom, judgement, ...given({ evidence }) },
        });
      }),
  };
}
