import { byGap } from '../../outputs/skillLevel';
import { teamSkills } from '../../outputs/teamSkills';
import type { Section } from '../document';
import { flowingChapter } from './chapter';
import { tShapeBlock } from './charts/tShape';
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
      { ...tShapeBlock(writing, team.skills, team.people), hasTable: true },
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
