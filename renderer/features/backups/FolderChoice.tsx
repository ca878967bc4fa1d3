import { useState } from 'react';
import type { BackupView } from '#shared/contract/backupViews';
import { useClient } from '../../client/ClientContext';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './Backups.module.css';

interface Props {
  readonly view: BackupView;
  readonly isDisabled: boolean;
  /** True when the folder was taken; a refusal is shown by whoever asked. */
  readonly choose: (folder: string | null) => Promise<boolean>;
}

/** The folder backups go to: by a dialog where the door has one, else by its path. */
export function FolderChoice({ view, isDisabled, choose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const [path, setPath] = useState('');

  async function askDialog(): Promise<void> {
    const chosen = await client.call('backups.chooseFolder', {});
    if (chosen.ok && chosen.value !== null) await choose(chosen.value.folder);
  }

  async function takePath(): Promise<void> {
    if (await choose(path.trim())) setPath('');
  }

  return (
    <div className={styles['folder']}>
      {view.folder !== null && (
        <>
          <p className={styles['name']}>{t('app.backups.folder')}</p>
          <code>{view.folder}</code>
        </>
      )}
      {view.hasFolderDialog ? (
        <div className={styles['actions']}>
          <Button isDisabled={isDisabled} onPress={() => void askDialog()}>
            {t(view.folder === null ? 'app.backups.choose' : 'app.backups.chooseOther')}
          </Button>
          {view.folder !== null && <NoMore isDisabled={isDisabled} choose={choose} />}
        </div>
      ) : (
        <form
          className={styles['line']}
          onSubmit={(event) => {
            event.preventDefault();
            if (path.trim() !== '') void takePath();
          }}
        >
          <TextField
            label={t(view.folder === null ? 'app.backups.path' : 'app.backups.otherPath')}
            hint={t('app.backups.pathHint')}
            value={path}
            isDisabled={isDisabled}
            maxLength={4000}
            autoComplete="off"
            spellCheck="false"
            onChange={setPath}
          />
          <Button type="submit" isDisabled={isDisabled || path.trim() === ''}>
            {t('app.backups.takePath')}
          </Button>
          {view.folder !== null && <NoMore isDisabled={isDisabled} choose={choose} />}
        </form>
      )}
    </div>
  );
}

function NoMore({ isDisabled, choose }: Pick<Props, 'isDisabled' | 'choose'>) {
  const t = useTranslate();
  return (
    <Button look="quiet" isDisabled={isDisabled} onPress={() => void choose(null)}>
      {t('app.backups.noMore')}
    </Button>
  );
}
