import { useMemo } from 'react';
import type { Assessment } from '#shared/assessment/assessment';
import type { DecidedItem } from '#shared/planning/decidedItem';
import type { DecidedPlan } from '#shared/planning/decidedPlan';
import type { Plan } from '#shared/planning/planTypes';
import type { Words } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { indexTemplate, type TemplateIndex } from '#shared/template/templateIndex';
import { assessed } from '../../state/assessed';
import { decided } from '../../state/decided';
import { useEngagement } from '../../state/EngagementContext';
import { figuresFor, type Figures } from '../../state/figures';
import { useText } from '../../state/useText';

export interface PlanView {
  readonly template: Template;
  readonly index: TemplateIndex;
  readonly assessment: Assessment;
  /** As computed. */
  readonly plan: Plan;
  /** As the consultant decided over it. */
  readonly chosen: DecidedPlan;
  /** Everything the chosen plan knows of, dismissed ones included, by id. */
  readonly items: ReadonlyMap<string, DecidedItem>;
  readonly figures: Figures;
  readonly text: (text: Words) => string;
  readonly titleOf: (recommendation: string) => string;
  readonly facetName: (facet: string) => string;
}

export function usePlan(): PlanView {
  const { engagement, template } = useEngagement();
  const text = useText();
  return useMemo(() => {
    const index = indexTemplate(template);
    const chosen = decided({ engagement, template });
    const items = new Map(
      [...chosen.waves.flatMap((wave) => wave.items), ...chosen.later, ...chosen.dismissed].map((item) => [
        item.id,
        item,
      ]),
    );
    return {
      template,
      index,
      ...assessed({ engagement, template }),
      chosen,
      items,
      figures: figuresFor(template.configuration),
      text,
      titleOf: (id) => {
        const title = items.get(id)?.title ?? index.recommendations.get(id)?.title;
        return title === undefined ? id : text(title);
      },
      facetName: (id) => {
        const known = index.facets.get(id);
        return known === undefined ? id : text(known.name);
      },
    };
  }, [engagement, template, text]);
}
