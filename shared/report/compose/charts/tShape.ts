import type { SkillLevel } from '../../../outputs/skillLevel';
import type { TeamSkill } from '../../../outputs/teamSkills';
import type { TShapeBlock } from '../../chartBlock';
import type { ChartWriting } from './chartWriting';

/** Skills of a team, or of one person on a screen of their own. */
export function tShapeBlock(
  writing: ChartWriting,
  skills: readonly (SkillLevel & Partial<Pick<TeamSkill, 'hasDepth'>>)[],
  people: number,
): TShapeBlock {
  const { figures, index, template, text, translate } = writing;
  const { breadth, depth, question } = template.outputs.skills;
  const asked = index.questions.get(question)?.question;
  const most = asked !== undefined && 'levels' in asked ? asked.levels.length - 1 : depth.level;
  const shown = skills.map((skill) => ({
    label: text(skill.name),
    ...(skill.isCommercial ? { note: translate('charts.tShape.commercial') } : {}),
    current: skill.current,
    currentText: figures.decimal(skill.current, 1),
    required: skill.required,
    requiredText: figures.decimal(skill.required, 1),
    hasDepth: skill.hasDepth ?? skill.current >= depth.level,
  }));
  return {
    kind: 'tshape',
    caption: translate('charts.tShape.caption', { most }),
    alt: translate('charts.tShape.alt', {
      people,
      most,
      values: shown
        .map(({ currentText, label, requiredText }) =>
          translate('charts.tShape.valueOf', { name: label, current: currentText, required: requiredText }),
        )
        .join('; '),
    }),
    legend: translate('charts.tShape.legend', { level: depth.level }),
    most,
    breadth: { value: breadth.level, label: translate('charts.tShape.breadth', { level: breadth.level }) },
    depth: { value: depth.level, label: translate('charts.tShape.depth', { level: depth.level }) },
    skills: shown,
    labels: {
      skill: translate('charts.tShape.skill'),
      current: translate('charts.tShape.current'),
      required: translate('charts.tShape.required'),
      depth: translate('charts.tShape.depthColumn', { level: depth.level }),
      somebody: translate('charts.tShape.somebody'),
      nobody: translate('charts.tShape.nobody'),
    },
  };
}
