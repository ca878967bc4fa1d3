import { fail, ok } from '#shared/result';
import { changeActive } from './activeEngagement';
import { given } from './given';
import type { Service, ServiceContext } from './service';

export function evidenceService(context: ServiceContext): Service<'evidence'> {
  return {
    'evidence.verify': ({ engagement, facet, isVerified, note }) =>
      changeActive(context, engagement, ({ template }) =>
        template.facets.some(({ id }) => id === facet)
          ? ok({
              kind: 'facet-verified',
              facet,
              verification: isVerified ? { facet, ...given({ note }) } : null,
            })
          : fail({ code: 'facet-unknown', facet }),
      ),
  };
}
