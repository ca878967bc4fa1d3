import type { Assessed } from './assessed';
import { byGap, matrices, requiredLevel, skillLevel, type SkillLevel } from './skillLevel';

/** How many gaps of one person are named. */
const namedGaps = 3;

/** How many skills reach a level, and how many should. */
export interface SkillCount {
  readonly level: number;
  readonly skills: number;
  readonly target: number;
  readonly isMet: boolean;
}

/** One person's profile: goes to the person and their manager, never into a report. */
export interface PersonSkills {
  readonly respondent: string;
  readonly levels: readonly SkillLevel[];
  readonly breadth: SkillCount;
  readonly depth: SkillCount;
  /** At most three, only where something is short; the largest first, ties in skill order. */
  readonly largestGaps: readonly SkillLevel[];
}

/** The T-shape of everybody who filled in the matrix, against the levels required of them (section 5.2). Private. */
export function personSkills(assessed: Assessed): readonly PersonSkills[] {
  const { skills, breadth, depth } = assessed.template.outputs.skills;
  return matrices(assessed).map(({ respondent, matrix }) => {
    const levels = skills.map((skill, row): SkillLevel => {
      const required = requiredLevel(assessed, skill, matrix, row);
      return skillLevel(skill, matrix.current[row] ?? 0, required > 0 ? required : null);
    });
    return {
      respondent,
      levels,
      breadth: countFrom(levels, breadth),
      depth: countFrom(levels, depth),
      largestGaps: byGap(levels).slice(0, namedGaps),
    };
  });
}

function countFrom(
  levels: readonly SkillLevel[],
  { level, target }: { readonly level: number; readonly target: number },
): SkillCount {
  const skills = levels.filter(({ current }) => current >= level).length;
  return { level, skills, target, isMet: skills >= target };
}
