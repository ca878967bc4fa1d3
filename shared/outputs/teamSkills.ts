import { mean } from '../assessment/statistics';
import type { Assessed } from './assessed';
import { byGap, matrices, requiredLevel, skillLevel, type Skill, type SkillLevel } from './skillLevel';

export interface TeamSkill extends SkillLevel {
  /** Somebody stands at the depth level. */
  readonly hasDepth: boolean;
}

export interface TeamSkills {
  /** People whose matrices went in. */
  readonly people: number;
  /** Too few matrices would let a reader work out single ones (ruling 27). */
  readonly isPrintable: boolean;
  readonly depthLevel: number;
  readonly skills: readonly TeamSkill[];
  /** Skills in which nobody stands at the depth level. */
  readonly withoutDepth: readonly string[];
  /** Commercial skills that are short on average, the largest gap first. */
  readonly commercialGaps: readonly TeamSkill[];
}

/** What the product managers can do together: means, and nobody's own level (section 5.2, ruling 27). */
export function teamSkills(assessed: Assessed): TeamSkills {
  const { template } = assessed;
  const { depth } = template.outputs.skills;
  const all = matrices(assessed).map(({ matrix }) => matrix);
  const skills = template.outputs.skills.skills.map((skill, row) =>
    teamSkill(
      skill,
      all.map((matrix) => ({
        current: matrix.current[row] ?? 0,
        required: requiredLevel(assessed, skill, matrix, row),
      })),
      depth.level,
    ),
  );
  return {
    people: all.length,
    isPrintable: all.length >= template.configuration.gaps.smallestShownGroup,
    depthLevel: depth.level,
    skills: all.length === 0 ? [] : skills,
    withoutDepth:
      all.length === 0 ? [] : skills.filter(({ hasDepth }) => !hasDepth).map(({ skill }) => skill),
    commercialGaps: byGap(skills.filter(({ isCommercial }) => isCommercial)),
  };
}

/** The gap is a mean over those of whom the skill is required, as in the rules that count short skills (ruling 5). */
function teamSkill(
  skill: Skill,
  all: readonly { readonly current: number; readonly required: number }[],
  depthLevel: number,
): TeamSkill {
  const wanted = all.filter(({ required }) => required > 0);
  return {
    ...skillLevel(
      skill,
      mean(all.map(({ current }) => current)) ?? 0,
      mean(wanted.map(({ required }) => required)),
    ),
    gap: mean(wanted.map(({ current, required }) => required - current)),
    hasDepth: all.some(({ current }) => current >= depthLevel),
  };
}
