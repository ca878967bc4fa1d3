import type { FacetChange } from '#shared/outputs/progressOverTime';
import type { Comparison } from './comparison';

/** One reason why something cannot be compared, or not quite. */
export type Obstacle =
  | { readonly kind: 'template'; readonly before: string; readonly after: string }
  | {
      readonly kind: 'facetNew' | 'facetGone' | 'facetNoScoreBefore' | 'facetNoScoreAfter';
      readonly facets: readonly string[];
    }
  | {
      readonly kind: 'groupsOnlyBefore' | 'groupsOnlyAfter';
      readonly group: string;
      readonly facets: readonly string[];
    };

type Compared = Pick<Comparison, 'progress'> & {
  readonly earlier: Pick<Comparison['earlier'], 'index' | 'template'>;
  readonly later: Pick<Comparison['later'], 'index' | 'template'>;
};

/** What cannot be compared between two engagements and why; ids throughout. */
export function notComparable({ earlier, later, progress }: Compared): readonly Obstacle[] {
  const facetsOf = (kind: Extract<Obstacle, { facets: unknown }>['kind'], facets: readonly string[]) =>
    facets.length === 0 ? [] : [{ kind, facets } as Obstacle];
  const without = (missing: 'before' | 'after', other: 'before' | 'after'): readonly string[] =>
    progress.facets
      .filter((each) => each[missing] === null && each[other] !== null)
      .map(({ facet }) => facet);
  return [
    ...(progress.isAskedAlike
      ? []
      : [
          {
            kind: 'template',
            before: versionOf(earlier.template),
            after: versionOf(later.template),
          } as const,
        ]),
    ...facetsOf(
      'facetNew',
      [...later.index.facets.keys()].filter((id) => !earlier.index.facets.has(id)),
    ),
    ...facetsOf(
      'facetGone',
      [...earlier.index.facets.keys()].filter((id) => !later.index.facets.has(id)),
    ),
    ...facetsOf('facetNoScoreBefore', without('before', 'after')),
    ...facetsOf('facetNoScoreAfter', without('after', 'before')),
    ...byGroup(progress.facets, 'groupsOnlyBefore', ({ groups }) => groups.onlyBefore),
    ...byGroup(progress.facets, 'groupsOnlyAfter', ({ groups }) => groups.onlyAfter),
  ];
}

function versionOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id} ${version}`;
}

/** Only where both have a score: elsewhere there is nothing that other groups could have moved. */
function byGroup(
  facets: readonly FacetChange[],
  kind: 'groupsOnlyBefore' | 'groupsOnlyAfter',
  groupsOf: (facet: FacetChange) => readonly string[],
): readonly Obstacle[] {
  const found = new Map<string, string[]>();
  for (const each of facets) {
    if (each.change === null) continue;
    for (const group of groupsOf(each)) found.set(group, [...(found.get(group) ?? []), each.facet]);
  }
  return [...found].map(([group, concerned]) => ({ kind, group, facets: concerned }));
}
