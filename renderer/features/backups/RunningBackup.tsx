import type { BackupProgress } from '#shared/contract/backupViews';
import { useClient } from '../../client/ClientContext';
import { Button } from '../../ui/Button';
import { ProgressBar } from '../../ui/ProgressBar';
import { useTranslate } from '../../wording';
import styles from './Backups.module.css';

/** How far it is, and how to stop it. */
export function RunningBackup({ progress }: { readonly progress: BackupProgress }) {
  const t = useTranslate();
  const client = useClient();
  const { stage, done, total } = progress;
  return (
    <div className={styles['progress']}>
      <ProgressBar
        isLabelShown
        label={t(`app.backups.stage.${stage}`)}
        value={done}
        max={total}
        words={total === 0 ? '' : t('app.backups.doneOf', { done, total })}
      />
      <Button onPress={() => void client.call('backups.cancel', {})}>{t('actions.cancel')}</Button>
    </div>
  );
}
