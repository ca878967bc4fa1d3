import type { EngagementChange } from '#shared/engagement/change';
import { fail, ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import type { TemplateMismatch } from '#shared/template/templateMismatch';
import { changeActive } from './activeEngagement';
import type { Service, ServiceContext } from './service';

export function facetsService(context: ServiceContext): Service<'facets'> {
  return {
    'facets.override': ({ engagement, facet, override }) =>
      changeActive(context, engagement, ({ template }) =>
        ofFacet(template, facet, {
          kind: 'facet-overridden',
          facet,
          override: override === null ? null : { facet, ...override },
        }),
      ),
    'facets.noteNotApplicable': ({ engagement, facet, note }) =>
      changeActive(context, engagement, ({ template }) =>
        ofFacet(template, facet, {
          kind: 'not-applicable-noted',
          facet,
          note: note === null ? null : { facet, note },
        }),
      ),
  };
}

function ofFacet(
  { facets }: Template,
  facet: string,
  change: EngagementChange,
): Result<EngagementChange, TemplateMismatch> {
  return facets.some(({ id }) => id === facet) ? ok(change) : fail({ code: 'facet-unknown', facet });
}
