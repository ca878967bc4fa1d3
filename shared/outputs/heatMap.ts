import type { FacetResult } from '../assessment/assessment';
import type { Assessed } from './assessed';
import { facetValues } from './contrast';
import { shownViews, type ShownView } from './shownViews';

export interface HeatMapColumn {
  readonly seenBy: ShownView['seenBy'];
  /** Respondents heard; null for small groups together, of which others are small on every facet. */
  readonly people: number | null;
}

/** One facet as one group sees it. */
export type HeatMapCell =
  | {
      readonly kind: 'score';
      readonly score: number;
      readonly people: number;
      /** Of a group too small to be shown to others. */
      readonly isSmall: boolean;
    }
  /** Asked, without an answer that counts; not asked at all; answered, but not to be shown to others by itself. */
  | { readonly kind: 'no-answer' | 'not-asked' | 'hidden' };

export interface HeatMapRow {
  readonly result: FacetResult;
  /** One per column. */
  readonly cells: readonly HeatMapCell[];
}

export interface HeatMap {
  readonly columns: readonly HeatMapColumn[];
  readonly dimensions: readonly { readonly dimension: string; readonly rows: readonly HeatMapRow[] }[];
}

/** Every facet as every group that was heard sees it, in template order. Names small groups: for the consultant. */
export function heatMap(given: Assessed): HeatMap {
  const { template } = given;
  const needed = template.configuration.gaps.smallestShownGroup;
  const columns = columnsPerGroup(given);
  return over(
    given,
    columns.map(({ column }) => column),
    (result) =>
      columns.map(({ group }): HeatMapCell => {
        const score = result.groups[group];
        if (score === undefined) return withoutScore(result, [group]);
        const people = facetValues(result).filter((each) => each.group === group).length;
        return { kind: 'score', score, people, isSmall: people < needed };
      }),
  );
}

/** The same for a screen that others see: small groups folded, or left out where that would still tell (ruling 27). */
export function presentedHeatMap(given: Assessed): HeatMap {
  const { template, assessment } = given;
  const views = new Map(
    Object.values(assessment.facets).map((result) => [result.id, shownViews(given, facetValues(result))]),
  );
  const used = [...views.values()].flat().map(({ seenBy }) => seenBy);
  const isUsed = (seenBy: ShownView['seenBy']): boolean => used.some((each) => isSame(each, seenBy));
  const sides = (['product', 'rest'] as const).map((side) => {
    const isWhole = used.every((each) => each.kind === 'group' || each.side !== side || each.isWhole);
    return { kind: 'side', side, isWhole } as const;
  });
  const columns: readonly HeatMapColumn[] = [
    ...columnsPerGroup(given).map(({ column }) => column),
    ...sides.map((seenBy) => ({ seenBy, people: null })),
  ].filter(({ seenBy }) => isUsed(seenBy));
  return over(given, columns, (result) => {
    const shown = views.get(result.id) ?? [];
    return columns.map(({ seenBy }): HeatMapCell => {
      const view = shown.find((each) => isSame(each.seenBy, seenBy));
      if (view !== undefined)
        return { kind: 'score', score: view.value, people: view.people, isSmall: false };
      const groups =
        seenBy.kind === 'group'
          ? [seenBy.group]
          : template.groups.filter(({ side }) => side === seenBy.side).map(({ id }) => id);
      const isScored = groups.some((group) => result.groups[group] !== undefined);
      return isScored ? { kind: 'hidden' } : withoutScore(result, groups);
    });
  });
}

function over(
  { template, assessment }: Assessed,
  columns: readonly HeatMapColumn[],
  cellsOf: (result: FacetResult) => readonly HeatMapCell[],
): HeatMap {
  return {
    columns,
    dimensions: template.dimensions.map(({ id }) => ({
      dimension: id,
      rows: template.facets.flatMap((facet) => {
        const result = assessment.facets[facet.id];
        return facet.dimension === id && result !== undefined ? [{ result, cells: cellsOf(result) }] : [];
      }),
    })),
  };
}

function columnsPerGroup({ template, engagement, assessment }: Assessed) {
  const heard = engagement.respondents.filter(({ id }) => assessment.respondents.includes(id));
  return template.groups.flatMap(({ id }) => {
    const people = heard.filter(({ group }) => group === id).length;
    const column: HeatMapColumn = { seenBy: { kind: 'group', group: id }, people };
    return people === 0 ? [] : [{ group: id, column }];
  });
}

function withoutScore({ lines }: FacetResult, groups: readonly string[]): HeatMapCell {
  return { kind: lines.some(({ group }) => groups.includes(group)) ? 'no-answer' : 'not-asked' };
}

/** A side folds other groups on every facet, and still is one column. */
function isSame(one: ShownView['seenBy'], other: ShownView['seenBy']): boolean {
  if (one.kind === 'group') return other.kind === 'group' && one.group === other.group;
  return other.kind === 'side' && one.side === other.side;
}
