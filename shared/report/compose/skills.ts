import { byGap } from '../../outputs/skillLevel';
import { teamSkills, type TeamSkill } from '../../outputs/teamSkills';
import type { TShapeBlock } from '../chartBlock';
import type { Block, Section } from '../document';
import { flowingChapter } from './chapter';
import type { Writing } from './writing';

const namedGaps = 3;

/** What the product managers can do together; nobody's own level, and nothing of too few people (5.2, ruling 27). */
export function composeSkills(writing: Writing): Section[] {
  const { template, translate } = writing;
  const team = teamSkills(writing);
  if (team.people === 0 || !team.isPrintable) return [];
  const short = byGap(team.skills)
    .slice(0, namedGaps)
    .map((skill) => writing.text(skill.name));
  const gaps = short.join(', ');
  const deepless = team.skills.filter(({ hasDepth }) => !hasDepth).map(({ name }) => writing.text(name));
  const { level } = template.outputs.skills.depth;
  return [
    flowingChapter(writing, 'skills', [
      { kind: 'paragraph', text: translate('report.chapters.skills.intro', { people: team.people }) },
      profile(writing, team.skills, gaps),
      {
        kind: 'list',
        items: [
          gaps === ''
            ? translate('report.chapters.skills.gapsNone')
            : translate('report.chapters.skills.gaps', { gaps }),
          deepless.length === 0
            ? translate('report.chapters.skills.withDepth', { level })
            : translate('report.chapters.skills.withoutDepth', { level, skills: deepless.join(', ') }),
        ],
      },
    ]),
  ];
}

function profile(writing: Writing, skills: readonly TeamSkill[], gaps: string): Block {
  const { figures, template, text, translate } = writing;
  const { breadth, depth } = template.outputs.skills;
  const block: TShapeBlock = {
    kind: 'tshape',
    caption: translate('report.chapters.skills.caption'),
    alt:
      gaps === ''
        ? translate('report.chapters.skills.altNone')
        : translate('report.chapters.skills.alt', { gaps }),
    hasTable: true,
    most: 5,
    breadth: { value: breadth.level, label: translate('report.chapters.skills.breadth') },
    depth: { value: depth.level, label: translate('report.chapters.skills.depthMark') },
    skills: skills.map(({ current, hasDepth, isCommercial, name, required }) => ({
      label: text(name),
      ...(isCommercial ? { note: translate('report.chapters.skills.commercial') } : {}),
      current,
      currentText: figures.decimal(current, 1),
      required,
      requiredText: figures.decimal(required, 1),
      hasDepth,
    })),
    labels: {
      skill: translate('report.chapters.skills.skill'),
      current: translate('report.chapters.skills.current'),
      required: translate('report.chapters.skills.required'),
      depth: translate('report.chapters.skills.depth', { level: depth.level }),
      somebody: translate('report.chapters.skills.yes'),
      nobody: translate('report.chapters.skills.no'),
    },
  };
  return block;
}
