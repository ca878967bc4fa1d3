import type { MatrixValue } from '../engagement/answer';
import { mean } from '../assessment/statistics';
import { isMoreThan } from '../template/compare';
import type { LocalizedText } from '../template/localizedText';
import type { Outputs } from '../template/outputs';
import { answeredValues, isMatrix } from './answeredValues';
import type { Assessed } from './assessed';

export type Skill = Outputs['skills']['skills'][number];

/** A skill as it is and as it should be (section 5.2). */
export interface SkillLevel {
  readonly skill: string;
  readonly name: LocalizedText;
  readonly isCommercial: boolean;
  /** 0 to 5; means in the team view. */
  readonly current: number;
  /** Null where the skill is not required of the person, or of nobody. */
  readonly required: number | null;
  /** Required minus current, signed; null where nothing is required. */
  readonly gap: number | null;
}

export function skillLevel(
  { id, name, isCommercial }: Skill,
  current: number,
  required: number | null,
): SkillLevel {
  const gap = required === null ? null : required - current;
  return { skill: id, name, isCommercial, current, required, gap };
}

/** What is short, the largest gap first, ties in skill order. */
export function byGap<Level extends SkillLevel>(levels: readonly Level[]): readonly Level[] {
  return levels
    .filter(({ gap }) => gap !== null && isMoreThan(gap, 0))
    .toSorted((one, other) => (other.gap ?? 0) - (one.gap ?? 0));
}

/** The filled-in skill matrices, by respondent id. */
export function matrices(assessed: Assessed): readonly { respondent: string; matrix: MatrixValue }[] {
  return answeredValues(assessed, assessed.template.outputs.skills.question).flatMap(
    ({ respondent, value }) => (isMatrix(value) ? [{ respondent, matrix: value }] : []),
  );
}

/**
 * What is required of the skill in this row: the level set for this engagement, else what the person's own matrix says.
 * 0: not required (section 5.2). The scores know the matrices only.
 */
export function requiredLevel(
  { engagement }: Assessed,
  { id }: Skill,
  matrix: MatrixValue,
  row: number,
): number {
  return engagement.requiredLevels?.[id] ?? matrix.required[row] ?? 0;
}

/** The mean level that the matrices require of a skill, over those of whom they do; null where they require none. */
export function matrixLevel(assessed: Assessed, row: number): number | null {
  return mean(
    matrices(assessed)
      .map(({ matrix }) => matrix.required[row] ?? 0)
      .filter((level) => level > 0),
  );
}
