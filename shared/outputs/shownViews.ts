import { mean } from '../assessment/statistics';
import { isGroupShown, type Privacy } from './smallGroups';

/** A value of one respondent, to be shown only together with others. */
export interface GroupValue {
  readonly group: string;
  readonly value: number;
}

/** How one part of the company sees something: a group, or the small groups of a side together. */
export interface ShownView {
  readonly seenBy:
    | { readonly kind: 'group'; readonly group: string }
    /** `isWhole`: no group of the side is shown by itself. */
    | { readonly kind: 'side'; readonly side: 'product' | 'rest'; readonly isWhole: boolean };
  /** Group ids behind it. */
  readonly groups: readonly string[];
  /** A group's mean; a side weighs its groups alike. */
  readonly value: number;
  readonly people: number;
}

/**
 * What may be shown per group without naming a person (section 3.6, ruling 27): groups with enough people by name, and
 * smaller ones of which everybody agreed to that; the other small ones of a side folded into that side, and the side only if it has enough people. Where fewer people than that
 * stay hidden, the smallest view goes too, since the whole minus what is shown would be theirs alone. In template order.
 */
export function shownViews(privacy: Privacy, values: readonly GroupValue[]): readonly ShownView[] {
  const { template } = privacy;
  const needed = template.configuration.gaps.smallestShownGroup;
  const members = template.groups.flatMap(({ id, side }) => {
    const own = values.filter(({ group }) => group === id).map(({ value }) => value);
    const value = mean(own);
    const isShown = isGroupShown(privacy, id, own.length);
    return value === null ? [] : [{ group: id, side, value, people: own.length, isShown }];
  });
  const views: ShownView[] = members
    .filter(({ isShown }) => isShown)
    .map(({ group, value, people }) => ({
      seenBy: { kind: 'group', group },
      groups: [group],
      value,
      people,
    }));
  for (const side of ['product', 'rest'] as const) {
    const ofSide = members.filter((member) => member.side === side);
    const small = ofSide.filter(({ isShown }) => !isShown);
    const people = peopleIn(small);
    const value = mean(small.map((member) => member.value));
    if (value === null || people < needed) continue;
    const isWhole = small.length === ofSide.length;
    views.push({
      seenBy: { kind: 'side', side, isWhole },
      groups: small.map(({ group }) => group),
      value,
      people,
    });
  }
  return withCover(views, peopleIn(members), needed);
}

/** Hides further views, the smallest first, until those who stay hidden are nobody or enough. */
function withCover(views: readonly ShownView[], everybody: number, needed: number): readonly ShownView[] {
  const hidden = everybody - peopleIn(views);
  if (hidden === 0 || hidden >= needed || views.length === 0) return views;
  const fewest = Math.min(...views.map(({ people }) => people));
  const smallest = views.findLastIndex(({ people }) => people === fewest);
  return withCover(views.toSpliced(smallest, 1), everybody, needed);
}

function peopleIn(parts: readonly { readonly people: number }[]): number {
  return parts.reduce((sum, { people }) => sum + people, 0);
}
