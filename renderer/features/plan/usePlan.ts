import { useMemo } from 'react';
import type { Assessment } from '#shared/assessment/assessment';
import type { Plan } from '#shared/planning/plan';
import type { LocalizedText } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { indexTemplate, type TemplateIndex } from '#shared/template/templateIndex';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { figuresFor, type Figures } from '../../state/figures';
import { useText } from '../../state/useText';

export interface PlanView {
  readonly template: Template;
  readonly index: TemplateIndex;
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly figures: Figures;
  readonly text: (text: LocalizedText) => string;
  readonly titleOf: (recommendation: string) => string;
  readonly facetName: (facet: string) => string;
}

export function usePlan(): PlanView {
  const { engagement, template } = useEngagement();
  const text = useText();
  return useMemo(() => {
    const index = indexTemplate(template);
    return {
      template,
      index,
      ...assessed({ engagement, template }),
      figures: figuresFor(template.configuration),
      text,
      titleOf: (id) => {
        const known = index.recommendations.get(id);
        return known === undefined ? id : text(known.title);
      },
      facetName: (id) => {
        const known = index.facets.get(id);
        return known === undefined ? id : text(known.name);
      },
    };
  }, [engagement, template, text]);
}
