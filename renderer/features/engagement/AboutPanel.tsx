import { useState } from 'react';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { DescribeDialog } from './DescribeDialog';
import styles from './OverviewPage.module.css';
import { useDays } from './useDays';

/** Dates, template and brand: what was agreed about the engagement itself. */
export function AboutPanel() {
  const t = useTranslate();
  const text = useText();
  const { engagement, template } = useEngagement();
  const [isEditing, setEditing] = useState(false);
  const days = useDays();
  return (
    <Panel title={t('app.engagement.overview.about')}>
      <div className={styles['facts']}>
        <p>{days(engagement.startsOn, engagement.endsOn)}</p>
        <p className={styles['muted']}>
          {t('app.engagement.template', { title: text(template.title), version: template.version })}
        </p>
        <BrandChooser />
      </div>
      <div>
        <Button size="small" isDisabled={engagement.status !== 'active'} onPress={() => setEditing(true)}>
          {t('app.engagement.edit.open')}
        </Button>
      </div>
      {isEditing && <DescribeDialog onClose={() => setEditing(false)} />}
    </Panel>
  );
}

const noBrand = 'none';

/** Chooses the brand the report is printed under; changed at once. */
export function BrandChooser() {
  const t = useTranslate();
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const brands = useOperation('brands.list', {});
  const request = useRequest();
  if (brands.state === 'failed') return <ProblemNotice problem={brands.problem} />;
  if (brands.state === 'loading') return null;
  return (
    <>
      <SelectField
        label={t('app.engagement.overview.brand')}
        hint={t('app.engagement.overview.brandHint')}
        value={engagement.brand ?? noBrand}
        choices={[
          { id: noBrand, label: t('app.engagement.overview.noBrand') },
          ...brands.value.map(({ id, name }) => ({ id, label: name })),
        ]}
        onChange={(id) =>
          void request.run(() => store.change('engagements.describe', { brand: id === noBrand ? null : id }))
        }
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </>
  );
}
