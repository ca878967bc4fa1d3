import { useState } from 'react';
import { Link } from 'react-router';
import { useOperation } from '../../../client/useOperation';
import { useEngagement } from '../../../state/EngagementContext';
import { Button } from '../../../ui/Button';
import { Panel } from '../../../ui/Panel';
import { useTranslate } from '../../../wording';
import styles from '../OverviewPage.module.css';
import { LinkDialog } from './LinkDialog';
import { StartFollowUpDialog } from './StartFollowUpDialog';

/** Measuring again: what this engagement follows up, and the start of one that follows it. */
export function FollowUpPanel() {
  const t = useTranslate();
  const { engagement } = useEngagement();
  const [open, setOpen] = useState<'start' | 'link' | null>(null);
  const close = (): void => setOpen(null);
  return (
    <Panel
      title={t('app.progress.followUp.panel')}
      actions={
        engagement.follows === undefined ? undefined : (
          <Link to="progress">{t('app.progress.followUp.open')}</Link>
        )
      }
    >
      {engagement.follows === undefined ? (
        <p className={styles['muted']}>{t('app.progress.followUp.none')}</p>
      ) : (
        <Followed id={engagement.follows} />
      )}
      <div className={styles['buttons']}>
        <Button size="small" isDisabled={engagement.status === 'binned'} onPress={() => setOpen('start')}>
          {t('app.progress.followUp.start')}
        </Button>
        <Button size="small" isDisabled={engagement.status !== 'active'} onPress={() => setOpen('link')}>
          {t(engagement.follows === undefined ? 'app.progress.followUp.link' : 'app.progress.change')}
        </Button>
      </div>
      {open === 'start' && <StartFollowUpDialog onClose={close} />}
      {open === 'link' && <LinkDialog onClose={close} />}
    </Panel>
  );
}

function Followed({ id }: { readonly id: string }) {
  const t = useTranslate();
  const list = useOperation('engagements.list', {});
  if (list.state !== 'ready') return null;
  const row = list.value.find((each) => each.id === id);
  return (
    <p>
      {row === undefined
        ? t('app.progress.followUp.followsUnknown')
        : t('app.progress.followUp.follows', { title: row.title })}
    </p>
  );
}
