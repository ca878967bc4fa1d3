import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import styles from './Afar.module.css';

/** A group, and one person of it or anybody. */
export interface Whom {
  readonly group: string | null;
  readonly respondent: string | null;
}

const anybody = 'anybody';

interface Props {
  readonly whom: Whom;
  readonly onChange: (whom: Whom) => void;
}

export function WhomFields({ whom, onChange }: Props) {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const people = engagement.respondents.filter(({ group }) => group === whom.group);
  return (
    <div className={styles['pair']}>
      <SelectField
        label={t('app.afar.group')}
        placeholder={t('actions.choose')}
        value={whom.group}
        choices={template.groups.map(({ id, name }) => ({ id, label: text(name) }))}
        onChange={(group) => onChange({ group, respondent: null })}
      />
      <SelectField
        label={t('app.afar.whom')}
        value={whom.respondent ?? anybody}
        isDisabled={whom.group === null}
        choices={[
          { id: anybody, label: t('app.afar.anybody'), hint: t('app.afar.anybodyHint') },
          ...people.map(({ id, title, name }) => ({
            id,
            label: title,
            ...(name === undefined || name === '' ? {} : { hint: name }),
          })),
        ]}
        onChange={(respondent) =>
          onChange({ ...whom, respondent: respondent === anybody ? null : respondent })
        }
      />
    </div>
  );
}
