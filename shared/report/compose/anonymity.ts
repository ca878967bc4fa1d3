import type { FacetResult, GapFlag } from '../../assessment/assessment';
import { arePeopleShown } from '../../outputs/smallGroups';
import { shownViews, type ShownView } from '../../outputs/shownViews';
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

/** What may be shown per group (3.6, ruling 27), labelled. A value of somebody without a known group is not shown. */
export function shownGroups(writing: Writing, values: readonly OwnValue[]): readonly ShownGroup[] {
  const { engagement } = writing;
  const groupOf = new Map(engagement.respondents.map(({ id, group }) => [id, group]));
  const grouped = values.map(({ respondent, value }) => ({ group: groupOf.get(respondent) ?? '', value }));
  return shownViews(writing, grouped).map((view) => ({
    label: viewLabel(writing, view),
    value: view.value,
    people: view.people,
  }));
}

/** The name of a group, or of the part of a side that is shown together. */
export function viewLabel(
  writing: Pick<Writing, 'index' | 'text' | 'translate'>,
  { seenBy }: Pick<ShownView, 'seenBy'>,
): string {
  return seenBy.kind === 'group'
    ? groupName(writing, seenBy.group)
    : sideLabel(writing, seenBy.side, seenBy.isWhole);
}

/**
 * Whether a claim may print: each side that it names has enough people with a score of their own, or all of them agreed
 * (ruling 27). A spread
 * names no side.
 */
export function isShowableClaim(writing: Writing, result: FacetResult, kind: GapFlag['kind']): boolean {
  return namedSides(writing, kind).every((side) => {
    const own = writing.engagement.respondents.filter(
      ({ id, group }) => side.includes(group) && result.respondents[id] !== undefined,
    );
    return arePeopleShown(
      writing,
      own.map(({ id }) => id),
    );
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

export function groupName({ index, text }: Pick<Writing, 'index' | 'text'>, group: string): string {
  const known = index.groups.get(group);
  return known === undefined ? group : text(known.name);
}

function sideLabel(
  { translate }: Pick<Writing, 'translate'>,
  side: 'product' | 'rest',
  isWhole: boolean,
): string {
  if (side === 'product') return translate(isWhole ? 'report.side.product' : 'report.side.otherProduct');
  return translate(isWhole ? 'report.side.rest' : 'report.side.otherRest');
}
