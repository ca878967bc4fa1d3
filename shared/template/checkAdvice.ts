import { checkRule } from './checkRule';
import { unknownReferences, type KnownIds } from './knownIds';
import type { Template } from './template';
import type { TemplateFault } from './templateFault';

/** What is wrong with the recommendations and contraindications of a template (section 4). */
export function checkAdvice(
  known: KnownIds,
  { recommendations, contraindications }: Pick<Template, 'recommendations' | 'contraindications'>,
): TemplateFault[] {
  return [
    ...recommendations.flatMap((recommendation, place) => {
      const path = `recommendations[${place}]`;
      const { targets, situations, prerequisites, modules, isRemeasure } = recommendation;
      return [
        ...(targets.length > 0 || isRemeasure
          ? []
          : [{ code: 'value-missing', path: `${path}.targets`, expected: 'at least one facet' } as const]),
        ...unknownReferences(known, 'facet', `${path}.targets`, targets),
        ...unknownReferences(known, 'situation', `${path}.situations`, situations),
        ...unknownReferences(known, 'module', `${path}.modules`, modules),
        ...prerequisites.flatMap(({ allOf = [], anyOf = [] }, nth) =>
          unknownReferences(known, 'recommendation', `${path}.prerequisites[${nth}]`, [...allOf, ...anyOf]),
        ),
      ];
    }),
    ...contraindications.flatMap(({ scope, when, holds, requires }, place) => {
      const path = `contraindications[${place}]`;
      const kind = scope === 'recommendation' ? 'recommendation' : 'assessed';
      return [
        ...checkRule(known, { kind }, when, `${path}.when`),
        ...unknownReferences(known, 'recommendation', `${path}.holds.recommendations`, holds.recommendations),
        ...unknownReferences(known, 'module', `${path}.holds.modules`, holds.modules),
        ...unknownReferences(known, 'recommendation', `${path}.requires`, [
          ...(requires?.of ?? []),
          ...(requires?.first ?? []),
          ...(requires?.present ?? []),
        ]),
      ];
    }),
  ];
}
