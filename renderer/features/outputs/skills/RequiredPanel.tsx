import { displayShort } from '#shared/assessment/display';
import { matrixLevel, type Skill } from '#shared/outputs/skillLevel';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useRequest } from '../../../client/useRequest';
import { useEngagementStore } from '../../../state/EngagementContext';
import { noFigure } from '../../../state/figures';
import { Button } from '../../../ui/Button';
import { Panel } from '../../../ui/Panel';
import { SelectField } from '../../../ui/SelectField';
import { useTranslate } from '../../../wording';
import table from '../Table.module.css';
import { useOutputs } from '../useOutputs';
import styles from './Skills.module.css';
import { localNumber } from '../../../state/localNumber';

const asInMatrices = 'matrices';
const levels = [0, 1, 2, 3, 4, 5] as const;

/** The level required of each skill here: as the matrices say, or as the product leader decides. */
export function RequiredPanel() {
  const t = useTranslate();
  const { template } = useOutputs();
  return (
    <Panel title={t('app.outputs.skills.requiredTitle')} note={t('app.outputs.skills.requiredNote')}>
      <div className={table['scroll']}>
        <table className={`${table['table'] ?? ''} ${styles['skills'] ?? ''}`}>
          <thead>
            <tr>
              <th scope="col">{t('app.outputs.skills.skill')}</th>
              <th scope="col" data-number>
                {t('app.outputs.skills.fromMatrices')}
              </th>
              <th scope="col">{t('app.outputs.skills.requiredHere')}</th>
            </tr>
          </thead>
          <tbody>
            {template.outputs.skills.skills.map((skill, row) => (
              <RequiredRow key={skill.id} skill={skill} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function RequiredRow({ skill, row }: { readonly skill: Skill; readonly row: number }) {
  const t = useTranslate();
  const { engagement, planned, text } = useOutputs();
  const store = useEngagementStore();
  const request = useRequest();
  const own = engagement.requiredLevels?.[skill.id];
  const mean = matrixLevel(planned, row);
  const require = (level: number | null): void => {
    void request.run(() => store.change('skills.require', { skill: skill.id, level }));
  };
  const name = text(skill.name);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-number>{mean === null ? noFigure : localNumber(displayShort(mean))}</td>
      <td>
        <div className={styles['require']}>
          <SelectField
            isLabelHidden
            label={t('app.outputs.skills.requiredOf', { skill: name })}
            value={own === undefined ? asInMatrices : String(own)}
            isDisabled={engagement.status !== 'active' || request.isBusy}
            choices={[
              { id: asInMatrices, label: t('app.outputs.skills.asInMatrices') },
              ...levels.map((level) => ({
                id: String(level),
                label:
                  level === 0
                    ? t('app.outputs.skills.notRequired')
                    : t('app.outputs.skills.levelNumber', { level }),
              })),
            ]}
            onChange={(id) => require(id === asInMatrices ? null : Number(id))}
          />
          {own !== undefined && engagement.status === 'active' && (
            <Button
              size="small"
              look="quiet"
              aria-label={t('app.outputs.skills.resetOf', { skill: name })}
              onPress={() => require(null)}
            >
              {t('app.outputs.skills.reset')}
            </Button>
          )}
        </div>
        {request.problem !== null && <ProblemNotice problem={request.problem} />}
      </td>
    </tr>
  );
}
