import { Outlet, useParams } from 'react-router';
import { useRequest } from '../../client/useRequest';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import { RecoveryGate } from '../recovery';
import { UndoButtons, UndoKeys } from '../activity';
import { InterruptedErasure } from '../erasing';
import { PrivateMark } from '../privateView';
import styles from './EngagementLayout.module.css';
import { NotOpenedPage } from './NotOpenedPage';
import { OpenEngagement } from './OpenEngagement';
import { PartLinks } from './PartLinks';

/** Everything about one engagement: whose it is, its parts, and the part that is open. */
export function EngagementLayout() {
  const t = useTranslate();
  const { engagement = '' } = useParams();
  return (
    <OpenEngagement
      key={engagement}
      id={engagement}
      loading={t('app.engagement.loading')}
      unread={(problem, retry) => <NotOpenedPage problem={problem} onRetry={retry} />}
    >
      <Frame />
    </OpenEngagement>
  );
}

function Frame() {
  const t = useTranslate();
  const { engagement, client, newerVersion } = useEngagement();
  return (
    <main className={styles['frame']}>
      <header className={styles['header']}>
        <p className={styles['client']}>{client.name}</p>
        <div className={styles['titleLine']}>
          <h1>{engagement.title}</h1>
          {engagement.sample !== undefined && (
            <Badge tone="accent">{t('app.engagement.mark.sample', { sample: engagement.sample })}</Badge>
          )}
          {engagement.status !== 'active' && (
            <Badge tone="quarter">{t(`app.engagement.mark.${engagement.status}`)}</Badge>
          )}
          <PrivateMark />
          <UndoButtons />
        </div>
        <PartLinks />
      </header>
      <UndoKeys />
      <div className={styles['content']}>
        {newerVersion !== null && (
          <Notice look="warning" title={t('app.engagement.newer.title')}>
            {t('app.engagement.newer.text', { found: newerVersion })}
          </Notice>
        )}
        <InterruptedErasure />
        {engagement.status !== 'active' && <ClosedNotice status={engagement.status} />}
        <RecoveryGate>
          <Outlet />
        </RecoveryGate>
      </div>
    </main>
  );
}

function ClosedNotice({ status }: { readonly status: 'archived' | 'binned' }) {
  const t = useTranslate();
  const store = useEngagementStore();
  const request = useRequest();
  return (
    <>
      <Notice
        title={t(`app.engagement.closed.${status}`)}
        actions={
          <Button
            size="small"
            isDisabled={request.isBusy}
            onPress={() => void request.run(() => store.change('engagements.restore', {}))}
          >
            {t('app.engagement.closed.restore')}
          </Button>
        }
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </>
  );
}
