import { useMemo } from 'react';
import type { Assessment } from '#shared/assessment/assessment';
import type { Engagement } from '#shared/engagement/engagement';
import type { Plan } from '#shared/planning/planTypes';
import type { LocalizedText, Words } from '#shared/template/localizedText';
import type { Template } from '#shared/template/template';
import { indexTemplate, type TemplateIndex } from '#shared/template/templateIndex';
import { assessed } from '../../state/assessed';
import { useEngagement } from '../../state/EngagementContext';
import { figuresFor, type Figures } from '../../state/figures';
import { useText } from '../../state/useText';

/** What every part of the findings works with. */
export interface Findings {
  readonly engagement: Engagement;
  readonly template: Template;
  readonly index: TemplateIndex;
  readonly assessment: Assessment;
  readonly plan: Plan;
  readonly figures: Figures;
  readonly text: (text: Words) => string;
  readonly facetName: (facet: string) => string;
  readonly dimensionName: (dimension: string) => string;
  readonly groupName: (group: string) => string;
  readonly respondentTitle: (respondent: string) => string;
  readonly factPrompts: (facts: readonly string[]) => string;
}

export function useFindings(): Findings {
  const { engagement, template } = useEngagement();
  const text = useText();
  return useMemo(() => {
    const index = indexTemplate(template);
    const nameIn = (items: ReadonlyMap<string, { readonly name: LocalizedText }>, id: string): string => {
      const item = items.get(id);
      return item === undefined ? id : text(item.name);
    };
    return {
      engagement,
      template,
      index,
      ...assessed({ engagement, template }),
      figures: figuresFor(template.configuration),
      text,
      facetName: (id) => nameIn(index.facets, id),
      dimensionName: (id) => nameIn(index.dimensions, id),
      groupName: (id) => nameIn(index.groups, id),
      respondentTitle: (id) => engagement.respondents.find((each) => each.id === id)?.title ?? id,
      factPrompts: (facts) =>
        facts
          .map((id) => {
            const fact = index.facts.get(id);
            return fact === undefined ? id : text(fact.prompt);
          })
          .join(' '),
    };
  }, [engagement, template, text]);
}
