import { assertNever } from '#shared/result';
import type { DecidedPlan } from '#shared/planning/decidedPlan';
import type { Plan } from '#shared/planning/planTypes';
import type { TemplateIndex } from '#shared/template/templateIndex';
import type { Words } from '#shared/template/localizedText';

/** What is supposed to be done: by recommendation or by facet, never both at once. */
export type Supposition =
  | { readonly by: 'recommendation'; readonly chosen: readonly string[] }
  | { readonly by: 'facet'; readonly chosen: readonly string[] };

export const nothingSupposed: Supposition = { by: 'recommendation', chosen: [] };

/** One thing that can be ticked. */
export interface Option {
  readonly id: string;
  readonly title: Words;
  readonly targets: readonly string[];
  /** The template does not have it; only its facets count. */
  readonly isOwn: boolean;
}

export interface OptionGroup {
  readonly key: string;
  readonly kind: 'wave' | 'later' | 'others' | 'dimension';
  /** Wave number, or dimension id. */
  readonly of: number | string;
  readonly options: readonly Option[];
}

/** The recommendations by their chosen wave, then what is due and not in the plan. What works on no facet is left out. */
export function recommendationGroups(
  { waves, later }: DecidedPlan,
  { recommendations }: Plan,
  index: TemplateIndex,
): readonly OptionGroup[] {
  const planned = new Set([...waves.flatMap(({ items }) => items), ...later].map(({ id }) => id));
  const others = recommendations
    .filter(({ id }) => !planned.has(id))
    .flatMap(({ id }): Option[] => {
      const known = index.recommendations.get(id);
      return known === undefined ? [] : [{ id, title: known.title, targets: known.targets, isOwn: false }];
    });
  const groups: readonly OptionGroup[] = [
    ...waves.map(({ wave, items }) => ({
      key: `wave-${wave}`,
      kind: 'wave' as const,
      of: wave,
      options: items,
    })),
    { key: 'later', kind: 'later', of: 0, options: later },
    { key: 'others', kind: 'others', of: 0, options: others },
  ];
  return groups
    .map((group) => ({ ...group, options: group.options.filter(({ targets }) => targets.length > 0) }))
    .filter(({ options }) => options.length > 0);
}

export function facetGroups(index: TemplateIndex): readonly OptionGroup[] {
  return [...index.dimensions.keys()].map((dimension) => ({
    key: dimension,
    kind: 'dimension',
    of: dimension,
    options: index
      .facetsOfDimension(dimension)
      .map(({ id, name }) => ({ id, title: name, targets: [id], isOwn: false })),
  }));
}

/** What the calculation takes: recommendations of the template, and facets by themselves. */
export function calculated(
  { by, chosen }: Supposition,
  groups: readonly OptionGroup[],
): { readonly recommendations: readonly string[]; readonly facets: readonly string[] } {
  switch (by) {
    case 'facet':
      return { recommendations: [], facets: chosen };
    case 'recommendation': {
      const options = groups.flatMap((group) => group.options).filter(({ id }) => chosen.includes(id));
      return {
        recommendations: options.filter(({ isOwn }) => !isOwn).map(({ id }) => id),
        facets: options.filter(({ isOwn }) => isOwn).flatMap(({ targets }) => targets),
      };
    }
    default:
      return assertNever(by);
  }
}
