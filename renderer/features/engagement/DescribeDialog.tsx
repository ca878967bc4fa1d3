import { useState } from 'react';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './OverviewPage.module.css';

/** Title and dates; nothing changes until it is saved. */
export function DescribeDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const store = useEngagementStore();
  const { engagement } = useEngagement();
  const [title, setTitle] = useState(engagement.title);
  const [startsOn, setStart] = useState(engagement.startsOn ?? '');
  const [endsOn, setEnd] = useState(engagement.endsOn ?? '');
  const request = useRequest();
  const isReversed = startsOn !== '' && endsOn !== '' && endsOn < startsOn;
  const canSave = title.trim() !== '' && !isReversed && !request.isBusy;

  const save = async (): Promise<void> => {
    if (!canSave) return;
    const dates = { startsOn: startsOn === '' ? null : startsOn, endsOn: endsOn === '' ? null : endsOn };
    const saved = await request.run(() =>
      store.change('engagements.describe', { title: title.trim(), ...dates }),
    );
    if (saved !== null) onClose();
  };

  return (
    <Dialog
      isOpen
      title={t('app.engagement.edit.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" isDisabled={!canSave} onPress={() => void save()}>
            {t('actions.save')}
          </Button>
        </>
      }
    >
      <div className={styles['form']}>
        <TextField
          autoFocus
          label={t('app.engagement.edit.titleLabel')}
          value={title}
          onChange={setTitle}
          maxLength={200}
        />
        <TextField type="date" label={t('app.engagement.edit.starts')} value={startsOn} onChange={setStart} />
        <TextField
          type="date"
          label={t('app.engagement.edit.ends')}
          value={endsOn}
          onChange={setEnd}
          {...(isReversed ? { error: t('app.engagement.edit.endsBeforeStart') } : {})}
        />
      </div>
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Dialog>
  );
}
