import { fail, ok } from '#shared/result';
import { changeActive } from './activeEngagement';
import type { Service, ServiceContext } from './service';

export function skillsService(context: ServiceContext): Service<'skills'> {
  return {
    'skills.require': ({ engagement, skill, level }) =>
      changeActive(context, engagement, ({ template }) =>
        template.outputs.skills.skills.some(({ id }) => id === skill)
          ? ok({ kind: 'required-level-set', skill, level })
          : fail({ code: 'skill-unknown', skill }),
      ),
  };
}
