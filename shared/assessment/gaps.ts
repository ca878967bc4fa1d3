import { isAtLeast, isAtMost, isEqual } from '../template/compare';
import type { Configuration } from '../template/configuration';
import type { Group } from '../template/model';
import type { AnswerLine, GapFlag } from './assessment';
import { groupScores, respondentScores, type Scores } from './groupScores';
import { mean } from './statistics';

/** How far apart groups see a facet, in points (section 3.6). Null where a side is empty (ruling 9). */
export interface Gaps {
  /** Highest minus lowest group score. */
  readonly spread: number | null;
  /** Product side minus the rest. */
  readonly selfView: number | null;
  /** Top groups minus floor groups. */
  readonly topFloor: number | null;
  readonly flags: readonly GapFlag[];
}

/** Two sets of group ids that are held against each other. */
export type Sides = readonly [one: readonly string[], other: readonly string[]];

/** One of the three gaps of a facet. */
export type GapName = 'spread' | 'selfView' | 'topFloor';

/**
 * The pairs of sides a gap is taken between: product and rest, top and floor, or every highest with every lowest group;
 * of the latter several where scores tie, none below two groups.
 */
export function gapSides(
  gap: GapName,
  groups: Scores,
  allGroups: readonly Group[],
  { gaps }: Configuration,
): readonly Sides[] {
  const onSide = (wanted: Group['side']): readonly string[] =>
    allGroups.filter(({ side }) => side === wanted).map(({ id }) => id);
  switch (gap) {
    case 'spread':
      return extremePairs(groups);
    case 'selfView':
      return [[onSide('product'), onSide('rest')]];
    case 'topFloor':
      return [[gaps.topGroups, gaps.floorGroups]];
  }
}

/** The gaps of a facet from its lines and its group scores, and the claims that may be built on them (ruling 10). */
export function facetGaps(
  lines: readonly AnswerLine[],
  groups: Scores,
  allGroups: readonly Group[],
  configuration: Configuration,
): Gaps {
  const { gaps } = configuration;
  const sidesOf = (gap: GapName): readonly Sides[] => gapSides(gap, groups, allGroups, configuration);
  const [extremes, self, top] = [sidesOf('spread'), sidesOf('selfView'), sidesOf('topFloor')];
  const between = ([sides]: readonly Sides[]): number | null =>
    sides === undefined ? null : difference(groups, sides);
  const values = Object.values(groups);
  const spread = values.length < 2 ? null : Math.max(...values) - Math.min(...values);
  const [selfView, topFloor] = [between(self), between(top)];

  const flag = (
    kind: GapFlag['kind'],
    sides: readonly Sides[],
    holds: (gap: number) => boolean,
  ): GapFlag => ({
    kind,
    holdsOnSharedQuestions: sides.some((pair) => {
      const gap = gapOnSharedQuestions(lines, pair);
      return gap !== null && holds(gap);
    }),
  });
  const flagIf = (
    gap: number | null,
    kind: GapFlag['kind'],
    sides: readonly Sides[],
    holds: (gap: number) => boolean,
  ): GapFlag[] => (gap !== null && holds(gap) ? [flag(kind, sides, holds)] : []);

  const major = flagIf(spread, 'major-spread', extremes, (gap) => isAtLeast(gap, gaps.majorSpread));
  // A major spread that fades on shared questions may still be a notable one there.
  const notable = major.some(({ holdsOnSharedQuestions }) => holdsOnSharedQuestions)
    ? []
    : flagIf(spread, 'notable-spread', extremes, (gap) => isAtLeast(gap, gaps.notableSpread));
  return {
    spread,
    selfView,
    topFloor,
    flags: [
      ...major,
      ...notable,
      ...flagIf(selfView, 'flattering-self-view', self, (gap) => isAtLeast(gap, gaps.flatteringSelfView)),
      ...flagIf(selfView, 'harsh-self-view', self, (gap) => isAtMost(gap, gaps.harshSelfView)),
      ...flagIf(topFloor, 'executive-blind-spot', top, (gap) => isAtLeast(gap, gaps.executiveBlindSpot)),
      ...flagIf(topFloor, 'hidden-strength', top, (gap) => isAtMost(gap, gaps.hiddenStrength)),
    ],
  };
}

/**
 * The one side's mean minus the other's, in points, from nothing but the questions that both sides answered; null
 * where there are none (ruling 10). `lines` are those of one facet.
 */
export function gapOnSharedQuestions(lines: readonly AnswerLine[], sides: Sides): number | null {
  return difference(onSharedQuestions(lines, sides), sides);
}

function extremePairs(groups: Scores): readonly Sides[] {
  const entries = Object.entries(groups);
  if (entries.length < 2) return [];
  const values = entries.map(([, value]) => value);
  const at = (edge: number): string[] =>
    entries.filter(([, value]) => isEqual(value, edge)).map(([group]) => group);
  const lowest = at(Math.min(...values));
  return at(Math.max(...values)).flatMap((high) =>
    lowest.filter((low) => low !== high).map((low): Sides => [[high], [low]]),
  );
}

/** Mean of the one side's groups minus mean of the other's; null if either has no group with a score. */
function difference(groups: Scores, [one, other]: Sides): number | null {
  const left = sideMean(groups, one);
  const right = sideMean(groups, other);
  return left === null || right === null ? null : left - right;
}

function sideMean(groups: Scores, side: readonly string[]): number | null {
  return mean(side.flatMap((group) => groups[group] ?? []));
}

/** The questions on which both sides have a scored answer. */
export function sharedQuestions(lines: readonly AnswerLine[], [one, other]: Sides): ReadonlySet<string> {
  const answeredBy = (side: readonly string[]): Set<string> =>
    new Set(
      lines
        .filter(({ group, score }) => score !== null && side.includes(group))
        .map(({ question }) => question),
    );
  const byOther = answeredBy(other);
  return new Set([...answeredBy(one)].filter((question) => byOther.has(question)));
}

/** Group scores again, from nothing but the questions that both sides answered. */
function onSharedQuestions(lines: readonly AnswerLine[], sides: Sides): Scores {
  const questions = sharedQuestions(lines, sides);
  const shared = lines.filter(({ question, score }) => score !== null && questions.has(question));
  return groupScores(shared, respondentScores(shared), sides.flat());
}
