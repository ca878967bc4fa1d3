import type { ReactNode } from 'react';
import type { SkillLevel } from '#shared/outputs/skillLevel';
import { useTranslate } from '../../../wording';
import { useOutputs } from '../useOutputs';
import table from '../Table.module.css';
import { SkillBar } from './SkillBar';
import styles from './Skills.module.css';

interface Props<Level extends SkillLevel> {
  readonly levels: readonly Level[];
  /** A level, or a mean of levels, in figures. */
  readonly figure: (value: number | null, level: Level) => ReactNode;
  /** One more column behind the gap. */
  readonly last?: { readonly title: string; readonly cell: (level: Level) => ReactNode };
}

/** Skill by skill: the level that is there against the level that is required, drawn and in figures. */
export function SkillTable<Level extends SkillLevel>({ levels, figure, last }: Props<Level>) {
  const t = useTranslate();
  const { index, template, text } = useOutputs();
  const { breadth, depth, question } = template.outputs.skills;
  const asked = index.questions.get(question)?.question;
  const most = asked !== undefined && 'levels' in asked ? asked.levels.length - 1 : depth.level;
  return (
    <div className={table['scroll']}>
      <table className={`${table['table'] ?? ''} ${styles['skills'] ?? ''}`}>
        <thead>
          <tr>
            <th scope="col">{t('app.outputs.skills.skill')}</th>
            <th scope="col" className={styles['barColumn']}>
              {t('app.outputs.skills.scale', { most })}
            </th>
            <th scope="col" data-number>
              {t('app.outputs.skills.current')}
            </th>
            <th scope="col" data-number>
              {t('app.outputs.skills.required')}
            </th>
            <th scope="col" data-number>
              {t('app.outputs.skills.gap')}
            </th>
            {last !== undefined && <th scope="col">{last.title}</th>}
          </tr>
        </thead>
        <tbody>
          {levels.map((level) => (
            <tr key={level.skill}>
              <th scope="row">{text(level.name)}</th>
              <td>
                <SkillBar
                  current={level.current}
                  required={level.required}
                  most={most}
                  marks={[breadth.level, depth.level]}
                />
              </td>
              <td data-number>{figure(level.current, level)}</td>
              <td data-number>{figure(level.required, level)}</td>
              <td data-number>{figure(level.gap, level)}</td>
              {last !== undefined && <td>{last.cell(level)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={table['muted']}>
        {t('app.outputs.skills.legend', { breadth: breadth.level, depth: depth.level })}
      </p>
    </div>
  );
}
