import type { HistoryGone } from '#shared/contract/views';
import { useEngagement } from '../../state/EngagementContext';
import { SearchField } from '../../ui/SearchField';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import type { ActivityFilter } from './activityLines';
import styles from './ActivityPage.module.css';

interface Props {
  readonly filter: ActivityFilter;
  readonly gone: HistoryGone;
  readonly onChange: (filter: ActivityFilter) => void;
}

const parts = [
  'all',
  'facts',
  'respondents',
  'interviews',
  'evidence',
  'conclusions',
  'plan',
  'engagement',
] as const satisfies readonly ActivityFilter['part'][];
const everybody = 'everybody';

export function ActivityFilters({ filter, gone, onChange }: Props) {
  const t = useTranslate();
  const { engagement } = useEngagement();
  return (
    <div className={styles['filters']}>
      <SearchField
        label={t('app.activity.search')}
        clear={t('app.activity.clearSearch')}
        value={filter.text}
        onChange={(text) => onChange({ ...filter, text })}
      />
      <SelectField
        label={t('app.activity.about')}
        value={filter.part}
        choices={parts.map((part) => ({ id: part, label: t(`app.activity.parts.${part}`) }))}
        onChange={(id) => onChange({ ...filter, part: parts.find((part) => part === id) ?? 'all' })}
      />
      <SelectField
        label={t('app.activity.person')}
        value={filter.person ?? everybody}
        choices={[
          { id: everybody, label: t('app.activity.everybody') },
          ...[...engagement.respondents, ...gone.respondents].map(({ id, title }) => ({ id, label: title })),
        ]}
        onChange={(id) => onChange({ ...filter, person: id === everybody ? null : id })}
      />
    </div>
  );
}
