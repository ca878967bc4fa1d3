import type { FacetResult, GapFlag } from '../../assessment/assessment';
import { mean } from '../../assessment/statistics';
import type { Writing } from './writing';

/** A value of one respondent, to be shown only together with others. */
export interface OwnValue {
  readonly respondent: string;
  readonly value: number;
}

export interface ShownGroup {
  readonly label: string;
  readonly value: number;
  readonly people: number;
}

interface Member {
  readonly group: string;
  readonly side: 'product' | 'rest';
  readonly values: readonly number[];
  readonly mean: number;
}

/**
 * What may be shown per group (3.6, ruling 27): groups with enough people by name; the small ones of a side folded
 * into that side, and the side only if it has enough people itself. People who gave no value do not count as cover.
 * A side weighs its groups alike. Values without a known group count as hidden.
 */
export function shownGroups(writing: Writing, values: readonly OwnValue[]): readonly ShownGroup[] {
  const needed = writing.template.configuration.gaps.smallestShownGroup;
  const members = membersOf(writing, values);
  const isLarge = ({ values: own }: Member): boolean => own.length >= needed;
  const named = members.filter(isLarge).map((member) => ({
    label: groupName(writing, member.group),
    value: member.mean,
    people: member.values.length,
  }));
  const sides = (['product', 'rest'] as const).flatMap((side) => {
    const ofSide = members.filter((member) => member.side === side);
    const small = ofSide.filter((member) => !isLarge(member));
    const people = small.reduce((count, member) => count + member.values.length, 0);
    if (people < needed) return [];
    const label = sideLabel(writing, side, small.length === ofSide.length);
    const value = mean(small.map((member) => member.mean));
    return value === null ? [] : [{ label, value, people }];
  });
  return withoutGiveaways([...named, ...sides], values.length, needed);
}

/**
 * Whoever is not shown must be nobody or enough people: the total prints elsewhere, and one or two hidden answers
 * could be worked out from it. The smallest groups are hidden with them until that holds.
 */
function withoutGiveaways(
  shown: readonly ShownGroup[],
  people: number,
  needed: number,
): readonly ShownGroup[] {
  const hidden = people - shown.reduce((count, group) => count + group.people, 0);
  if (shown.length === 0 || hidden === 0 || hidden >= needed) return shown;
  const fewest = Math.min(...shown.map((group) => group.people));
  const smallest = shown.findIndex((group) => group.people === fewest);
  return withoutGiveaways(shown.toSpliced(smallest, 1), people, needed);
}

function membersOf({ engagement, index }: Writing, values: readonly OwnValue[]): readonly Member[] {
  const groupOf = new Map(engagement.respondents.map(({ id, group }) => [id, group]));
  return [...index.groups.values()].flatMap(({ id, side }) => {
    const own = values.filter(({ respondent }) => groupOf.get(respondent) === id).map(({ value }) => value);
    const centre = mean(own);
    return centre === null ? [] : [{ group: id, side, values: own, mean: centre }];
  });
}

/**
 * Whether a claim may print: each side that it names has enough people with a score of their own (ruling 27). A spread
 * names no side.
 */
export function isShowableClaim(writing: Writing, result: FacetResult, kind: GapFlag['kind']): boolean {
  const needed = writing.template.configuration.gaps.smallestShownGroup;
  return namedSides(writing, kind).every((side) => {
    const own = writing.engagement.respondents.filter(
      ({ id, group }) => side.includes(group) && result.respondents[id] !== undefined,
    );
    return own.length >= needed;
  });
}

/** Group ids of the two sides that a claim sets against each other; empty where it names none (section 3.6). */
function namedSides({ template }: Writing, kind: GapFlag['kind']): readonly (readonly string[])[] {
  const { topGroups, floorGroups } = template.configuration.gaps;
  const onSide = (wanted: 'product' | 'rest'): string[] =>
    template.groups.filter(({ side }) => side === wanted).map(({ id }) => id);
  switch (kind) {
    case 'notable-spread':
    case 'major-spread':
      return [];
    case 'flattering-self-view':
    case 'harsh-self-view':
      return [onSide('product'), onSide('rest')];
    case 'executive-blind-spot':
    case 'hidden-strength':
      return [topGroups, floorGroups];
  }
}

export function groupName({ index, text }: Writing, group: string): string {
  const known = index.groups.get(group);
  return known === undefined ? group : text(known.name);
}

function sideLabel({ translate }: Writing, side: 'product' | 'rest', isWhole: boolean): string {
  if (side === 'product') return translate(isWhole ? 'report.side.product' : 'report.side.otherProduct');
  return translate(isWhole ? 'report.side.rest' : 'report.side.otherRest');
}
