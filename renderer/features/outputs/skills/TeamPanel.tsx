import { displayShort } from '#shared/assessment/display';
import { matrices, requiredLevel } from '#shared/outputs/skillLevel';
import type { TeamSkill, TeamSkills } from '#shared/outputs/teamSkills';
import { tShapeBlock } from '#shared/report/compose/charts/tShape';
import { noFigure } from '../../../state/figures';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import { ChartFigure, chartWriting } from '../../charts';
import type { Explanation } from '../explain/Explanation';
import { Why } from '../explain/Why';
import { StateMark } from '../StateMark';
import { useOutputs, type OutputsView } from '../useOutputs';
import { SkillTable } from './SkillTable';
import { localNumber } from '../../../state/localNumber';

/** What the team can do together: means, and whether anybody stands deep enough. */
export function TeamPanel({ team }: { readonly team: TeamSkills }) {
  const t = useTranslate();
  const view = useOutputs();
  const { template, text } = view;
  const { smallestShownGroup } = template.configuration.gaps;
  const without = team.skills.filter(({ skill }) => team.withoutDepth.includes(skill));
  return (
    <Panel
      title={t('app.outputs.skills.team')}
      note={t('app.outputs.skills.teamNote', {
        people: t('app.outputs.peopleCount', { count: team.people }),
      })}
    >
      {!team.isPrintable && (
        <Notice title={t('app.outputs.skills.notPrintable', { people: smallestShownGroup })}>
          {t('app.outputs.skills.notPrintableText')}
        </Notice>
      )}
      <p>
        {without.length === 0
          ? t('app.outputs.skills.depthEverywhere', { level: team.depthLevel })
          : t('app.outputs.skills.withoutDepth', {
              level: team.depthLevel,
              skills: without.map(({ name }) => text(name)).join('; '),
            })}
      </p>
      <ChartFigure block={tShapeBlock(chartWriting(view, t), team.skills, team.people)} isTableElsewhere />
      <SkillTable
        levels={team.skills}
        figure={(value, skill) =>
          value === null ? (
            noFigure
          ) : (
            <Why
              label={text(skill.name)}
              value={localNumber(displayShort(value))}
              explain={() => explainSkill(view, team, skill)}
            />
          )
        }
        last={{
          title: t('app.outputs.skills.depthColumn', { level: team.depthLevel }),
          cell: ({ hasDepth }) => (
            <StateMark state={hasDepth ? 'pass' : 'fail'}>
              {t(hasDepth ? 'app.outputs.skills.somebody' : 'app.outputs.skills.nobody')}
            </StateMark>
          ),
        }}
      />
    </Panel>
  );
}

/** How many people stand at which level; never who. */
function explainSkill({ planned, t, text }: OutputsView, team: TeamSkills, skill: TeamSkill): Explanation {
  const row = team.skills.indexOf(skill);
  const known = planned.template.outputs.skills.skills[row];
  const all = matrices(planned).map(({ matrix }) => ({
    current: matrix.current[row] ?? 0,
    required: known === undefined ? 0 : requiredLevel(planned, known, matrix, row),
  }));
  const levels = [...new Set(all.flatMap(({ current, required }) => [current, required]))].toSorted(
    (one, other) => other - one,
  );
  return {
    title: text(skill.name),
    formula: t('app.outputs.skills.formula'),
    table: {
      columns: [
        t('app.outputs.skills.level'),
        t('app.outputs.skills.standThere'),
        t('app.outputs.skills.requiredThere'),
      ],
      rows: levels.map((level) => ({
        key: String(level),
        cells: [
          t('app.outputs.skills.levelNumber', { level }),
          String(all.filter(({ current }) => current === level).length),
          String(all.filter(({ required }) => required === level).length),
        ],
      })),
    },
  };
}
