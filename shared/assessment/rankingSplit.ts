import { isEqual } from '../template/compare';
import type { Option } from '../template/question';
import type { AskedAnswer } from './answerSheet';
import type { RankingSplit } from './assessment';
import { mean } from './statistics';

/** How many of each side's wishes are compared (section 3.6). */
const comparedChoices = 2;

/**
 * The wishes of both sides by mean rank over individuals, ties by letter; null while a side has no answer (ruling 16).
 * `answers` are complete rankings.
 */
export function rankingSplit(
  options: readonly Option[],
  answers: readonly AskedAnswer[],
  sideOf: (answer: AskedAnswer) => 'product' | 'rest' | undefined,
): RankingSplit | null {
  const rankings = (side: 'product' | 'rest'): readonly (readonly string[])[] =>
    answers
      .filter((answer) => sideOf(answer) === side)
      .flatMap(({ value }) => (Array.isArray(value) ? [value] : []));
  const product = byMeanRank(options, rankings('product'));
  const rest = byMeanRank(options, rankings('rest'));
  if (product === null || rest === null) return null;
  const theirs = rest.slice(0, comparedChoices);
  const isSplit = !product.slice(0, comparedChoices).some((option) => theirs.includes(option));
  return { product, rest, isSplit };
}

function byMeanRank(
  options: readonly Option[],
  rankings: readonly (readonly string[])[],
): readonly string[] | null {
  if (rankings.length === 0) return null;
  return options
    .map(({ id }) => ({ id, rank: mean(rankings.map((ranking) => ranking.indexOf(id))) ?? 0 }))
    .toSorted((one, other) =>
      isEqual(one.rank, other.rank) ? (one.id < other.id ? -1 : 1) : one.rank - other.rank,
    )
    .map(({ id }) => id);
}
