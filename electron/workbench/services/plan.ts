import type { OwnRecommendation, PlanPlace } from '#shared/engagement/decision';
import type { Engagement } from '#shared/engagement/engagement';
import { fail, ok, type Result } from '#shared/result';
import type { Template } from '#shared/template/template';
import { indexTemplate } from '#shared/template/templateIndex';
import type { TemplateMismatch } from '#shared/template/templateMismatch';
import { changeActive } from './activeEngagement';
import type { Service, ServiceContext } from './service';

export function planService(context: ServiceContext): Service<'plan'> {
  return {
    'plan.decide': ({ engagement: id, recommendation, choice }) =>
      changeActive(context, id, ({ engagement, template }) => {
        const known = knownItem(template, engagement, recommendation);
        if (!known.ok) return known;
        const place = placeInPlan(template, choice?.wave);
        return place.ok ? ok({ kind: 'plan-decided', recommendation, choice }) : place;
      }),

    'plan.addOwn': ({ engagement, own }) =>
      changeActive(context, engagement, ({ template }) => {
        const fitting = fittingOwn(template, { ...own, id: context.newId() });
        return fitting.ok ? ok({ kind: 'own-recommendation-added', own: fitting.value }) : fitting;
      }),

    'plan.changeOwn': ({ engagement, own }) =>
      changeActive(context, engagement, ({ template }) => {
        const fitting = fittingOwn(template, own);
        return fitting.ok ? ok({ kind: 'own-recommendation-changed', own: fitting.value }) : fitting;
      }),

    'plan.removeOwn': ({ engagement, recommendation }) =>
      changeActive(context, engagement, () =>
        ok({ kind: 'own-recommendation-removed', own: recommendation }),
      ),
  };
}

/** Refuses: recommendation-unknown, unless the template has it, switched on, or the consultant wrote it. */
export function knownItem(
  template: Template,
  { ownRecommendations }: Engagement,
  recommendation: string,
): Result<null, TemplateMismatch> {
  return indexTemplate(template).recommendations.has(recommendation) ||
    ownRecommendations.some(({ id }) => id === recommendation)
    ? ok(null)
    : fail({ code: 'recommendation-unknown', recommendation });
}

function fittingOwn(template: Template, own: OwnRecommendation): Result<OwnRecommendation, TemplateMismatch> {
  const { facets } = indexTemplate(template);
  const stray = own.targets.find((facet) => !facets.has(facet));
  if (stray !== undefined) return fail({ code: 'facet-unknown', facet: stray });
  const place = placeInPlan(template, own.wave);
  return place.ok ? ok(own) : place;
}

function placeInPlan(
  { configuration }: Template,
  place: PlanPlace | undefined,
): Result<null, TemplateMismatch> {
  const waves = configuration.planning.waves.length;
  return typeof place === 'number' && place > waves
    ? fail({ code: 'wave-unknown', wave: place, waves })
    : ok(null);
}
