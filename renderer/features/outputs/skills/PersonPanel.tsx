import { useState } from 'react';
import { displayShort } from '#shared/assessment/display';
import type { PersonSkills, SkillCount } from '#shared/outputs/personSkills';
import { noFigure } from '../../../state/figures';
import { Notice } from '../../../ui/Notice';
import { Panel } from '../../../ui/Panel';
import { SelectField } from '../../../ui/SelectField';
import { useTranslate } from '../../../wording';
import { Why } from '../explain/Why';
import { StateMark } from '../StateMark';
import { useOutputs } from '../useOutputs';
import styles from './Skills.module.css';
import { SkillTable } from './SkillTable';
import { localNumber } from '../../../state/localNumber';

/** One person's profile, shown only once somebody asks for it. */
export function PersonPanel({ people }: { readonly people: readonly PersonSkills[] }) {
  const t = useTranslate();
  const { engagement, groupName } = useOutputs();
  const [chosen, setChosen] = useState<string | null>(null);
  const person = people.find(({ respondent }) => respondent === chosen);
  return (
    <Panel title={t('app.outputs.skills.person')}>
      <Notice look="warning" title={t('app.outputs.skills.private')}>
        {t('app.outputs.skills.privateText')}
      </Notice>
      <div className={styles['choose']}>
        <SelectField
          label={t('app.outputs.skills.choose')}
          placeholder={t('app.outputs.skills.choosePlaceholder')}
          choices={people.flatMap(({ respondent }) => {
            const known = engagement.respondents.find(({ id }) => id === respondent);
            if (known === undefined) return [];
            const { group, name, title } = known;
            return [
              {
                id: respondent,
                label: name === undefined || name === '' ? title : `${title} (${name})`,
                hint: groupName(group),
              },
            ];
          })}
          value={chosen}
          onChange={setChosen}
        />
      </div>
      {person !== undefined && <Profile person={person} />}
    </Panel>
  );
}

function Profile({ person }: { readonly person: PersonSkills }) {
  const t = useTranslate();
  const { text } = useOutputs();
  const { breadth, depth, largestGaps, levels } = person;
  return (
    <>
      <dl className={styles['checks']}>
        <Check kind="breadth" count={breadth} person={person} />
        <Check kind="depth" count={depth} person={person} />
        <div>
          <dt>{t('app.outputs.skills.gaps')}</dt>
          <dd>
            {largestGaps.length === 0
              ? t('app.outputs.skills.noGaps')
              : largestGaps
                  .map(({ name, gap }) => `${text(name)} (${localNumber(displayShort(gap ?? 0))})`)
                  .join('; ')}
          </dd>
        </div>
      </dl>
      <SkillTable
        levels={levels}
        figure={(value) => (value === null ? noFigure : localNumber(displayShort(value)))}
      />
    </>
  );
}

interface CheckProps {
  readonly kind: 'breadth' | 'depth';
  readonly count: SkillCount;
  readonly person: PersonSkills;
}

function Check({ kind, count, person }: CheckProps) {
  const t = useTranslate();
  const { text } = useOutputs();
  const { isMet, level, skills, target } = count;
  const label = t(`app.outputs.skills.${kind}`);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <Why
          label={label}
          value={t('app.outputs.skills.counted', { skills, level })}
          explain={() => ({
            title: label,
            formula: t('app.outputs.skills.checkFormula', { level, target }),
            table: {
              columns: [t('app.outputs.skills.skill'), t('app.outputs.skills.current')],
              rows: person.levels.map((each) => ({
                key: each.skill,
                cells: [text(each.name), localNumber(displayShort(each.current))],
                ...(each.current >= level ? {} : { leftOut: t('app.outputs.skills.below', { level }) }),
              })),
            },
          })}
        />
        <StateMark state={isMet ? 'pass' : 'fail'}>
          {t(isMet ? 'app.outputs.skills.met' : 'app.outputs.skills.unmet', { target })}
        </StateMark>
      </dd>
    </div>
  );
}
