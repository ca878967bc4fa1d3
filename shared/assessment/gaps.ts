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

/** The gaps of a facet from its lines and its group scores, and the claims that may be built on them (ruling 10). */
export function facetGaps(
  lines: readonly AnswerLine[],
  groups: Scores,
  allGroups: readonly Group[],
  { gaps }: Configuration,
): Gaps {
  const product = allGroups.filter(({ side }) => side === 'product').map(({ id }) => id);
  const rest = allGroups.filter(({ side }) => side === 'rest').map(({ id }) => id);
  const extremes = extremePairs(groups);
  const values = Object.values(groups);
  const spread = values.length < 2 ? null : Math.max(...values) - Math.min(...values);
  const selfView = difference(groups, [product, rest]);
  const topFloor = difference(groups, [gaps.topGroups, gaps.floorGroups]);

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
  const self: Sides[] = [[product, rest]];
  const top: Sides[] = [[gaps.topGroups, gaps.floorGroups]];
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

/** Every pair of a highest and a lowest group; several where scores tie, none below two groups. */
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

/** Group scores again, from nothing but the questions on which both sides have a scored answer. */
function onSharedQuestions(lines: readonly AnswerLine[], [one, other]: Sides): Scores {
  const scored = lines.filter(({ score }) => score !== null);
  const answeredBy = (side: readonly string[]): Set<string> =>
    new Set(scored.filter(({ group }) => side.includes(group)).map(({ question }) => question));
  const [byOne, byOther] = [answeredBy(one), answeredBy(other)];
  const shared = scored.filter(({ question }) => byOne.has(question) && byOther.has(question));
  return groupScores(shared, respondentScores(shared), [...one, ...other]);
}
