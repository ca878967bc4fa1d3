import { fail, ok } from '#shared/result';
import { indexTemplate } from '#shared/template/templateIndex';
import { changeActive } from './activeEngagement';
import type { Service, ServiceContext } from './service';

export function charterService(context: ServiceContext): Service<'charter'> {
  return {
    'charter.decide': ({ engagement, charter }) =>
      changeActive(context, engagement, ({ template }) => {
        const { groups } = indexTemplate(template);
        const stray = Object.values(charter.raci)
          .flatMap((marks) => Object.keys(marks))
          .find((group) => !groups.has(group));
        return stray === undefined
          ? ok({ kind: 'charter-decided', charter })
          : fail({ code: 'group-unknown', group: stray });
      }),
  };
}
