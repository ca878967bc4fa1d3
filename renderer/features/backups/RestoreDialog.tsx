import { useState } from 'react';
import type { BackupRow, BackupView } from '#shared/contract/backupViews';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Loading } from '../../ui/Loading';
import { RelativeTime } from '../../ui/RelativeTime';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './Backups.module.css';
import { RestorePreview } from './RestorePreview';

interface Props {
  readonly view: BackupView;
  readonly reload: () => Promise<void>;
  readonly onClose: () => void;
}

/** The backups in the chosen folder, or in another one; choosing one shows what it holds. */
export function RestoreDialog({ view, reload, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const [folder, setFolder] = useState(view.folder);
  const [path, setPath] = useState('');
  const [backup, setBackup] = useState<BackupRow | null>(null);

  async function askDialog(): Promise<void> {
    const chosen = await client.call('backups.chooseFolder', {});
    if (chosen.ok && chosen.value !== null) setFolder(chosen.value.folder);
  }

  if (backup !== null && folder !== null)
    return (
      <RestorePreview
        folder={folder}
        backup={backup}
        running={view.running}
        reload={reload}
        onBack={() => setBackup(null)}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      isOpen
      width="wide"
      title={t('app.backups.restore.title')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('actions.close')}</Button>}
    >
      <div className={styles['stack']}>
        {view.hasFolderDialog ? (
          <div className={styles['actions']}>
            <Button onPress={() => void askDialog()}>{t('app.backups.restore.otherFolder')}</Button>
          </div>
        ) : (
          <form
            className={styles['line']}
            onSubmit={(event) => {
              event.preventDefault();
              if (path.trim() !== '') setFolder(path.trim());
            }}
          >
            <TextField
              label={t('app.backups.restore.otherPath')}
              value={path}
              autoComplete="off"
              spellCheck="false"
              onChange={setPath}
            />
            <Button type="submit" isDisabled={path.trim() === ''}>
              {t('app.backups.restore.look')}
            </Button>
          </form>
        )}
        {folder === null ? (
          <p className={styles['muted']}>{t('app.backups.restore.noFolder')}</p>
        ) : (
          <FoundBackups key={folder} folder={folder} onChoose={setBackup} />
        )}
      </div>
    </Dialog>
  );
}

function FoundBackups({
  folder,
  onChoose,
}: {
  readonly folder: string;
  readonly onChoose: (backup: BackupRow) => void;
}) {
  const t = useTranslate();
  const found = useOperation('backups.list', { folder });
  if (found.state === 'loading') return <Loading label={t('app.backups.restore.looking')} />;
  if (found.state === 'failed')
    return <ProblemNotice problem={found.problem} onRetry={() => void found.reload()} />;
  if (found.value.length === 0)
    return <p className={styles['muted']}>{t('app.backups.restore.nothing', { folder })}</p>;
  return (
    <ul className={styles['list']}>
      {found.value.map((backup) => (
        <li key={`${backup.workspace} ${backup.number}`}>
          <div className={styles['what']}>
            {backup.isDamaged ? (
              <p className={styles['muted']}>{t('app.backups.restore.damaged', { number: backup.number })}</p>
            ) : (
              <>
                <p className={styles['name']}>
                  <RelativeTime at={backup.createdAt} />
                </p>
                <p className={styles['small']}>
                  {t('app.backups.restore.holds', { count: backup.engagements, host: backup.host })}{' '}
                  {!backup.isOwn && t('app.backups.restore.ofAnother')}
                </p>
              </>
            )}
          </div>
          {!backup.isDamaged && (
            <Button
              size="small"
              aria-label={t('app.backups.restore.showOf', { at: backup.createdAt })}
              onPress={() => onChoose(backup)}
            >
              {t('app.backups.restore.show')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
