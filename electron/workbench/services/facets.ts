import { fail, ok } from '#shared/result';
import { changeActive } from './activeEngagement';
import type { Service, ServiceContext } from './service';

export function facetsService(context: ServiceContext): Service<'facets'> {
  return {
    'facets.override': ({ engagement, facet, override }) =>
      changeActive(context, engagement, ({ template }) =>
        template.facets.some(({ id }) => id === facet)
          ? ok({
              kind: 'facet-overridden',
              facet,
              override: override === null ? null : { facet, ...override },
            })
          : fail({ code: 'facet-unknown', facet }),
      ),
  };
}
