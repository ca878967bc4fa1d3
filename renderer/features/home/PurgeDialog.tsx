import type { EngagementRow } from '#shared/contract/views';
import { useOperation } from '../../client/useOperation';
import { ProblemNotice } from '../../client/ProblemNotice';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Loading } from '../../ui/Loading';
import { useTranslate } from '../../wording';
import { BackupsHolding } from '../erasing';

interface Props {
  readonly row: EngagementRow;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Names what is lost, and which backups still hold it, before an engagement is deleted for good. */
export function PurgeDialog({ row, onConfirm, onClose }: Props) {
  const t = useTranslate();
  const backups = useOperation('erasures.backups', { engagement: row.id });
  return (
    <ConfirmDialog
      isOpen
      isDangerous
      title={t('app.home.purge.title')}
      text={t('app.home.purge.text', {
        title: row.title,
        client: row.clientName,
        respondents: t('app.home.purge.respondents', { count: row.respondentCount }),
        answers: t('app.home.purge.answers', { count: row.answeredCount }),
      })}
      confirm={t('app.home.purge.confirm')}
      cancel={t('actions.cancel')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {backups.state === 'loading' && <Loading label={t('app.erasing.looking')} />}
      {backups.state === 'failed' && <ProblemNotice problem={backups.problem} />}
      {backups.state === 'ready' && <BackupsHolding backups={backups.value} />}
      <p>{t('erasing.handedOut')}</p>
    </ConfirmDialog>
  );
}
