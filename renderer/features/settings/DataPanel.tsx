import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { WorkspaceView } from '#shared/contract/views';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Panel } from '../../ui/Panel';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { RebuildList } from './RebuildList';
import { Recoveries } from './Recoveries';
import styles from './Settings.module.css';

/** Where the data lies, how it is protected, and what happened to it. */
export function DataPanel({ workspace }: { readonly workspace: WorkspaceView }) {
  const t = useTranslate();
  const { folder, logFile, isEncrypted, recoveries } = workspace;
  const [isCopyRefused, setCopyRefused] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(folder);
      setCopyRefused(false);
      showToast({ title: t('app.settings.folderCopied') });
    } catch {
      setCopyRefused(true);
    }
  }

  return (
    <Panel title={t('app.settings.data')}>
      <div className={styles['folder']}>
        <p className={styles['name']}>{t('app.settings.folder')}</p>
        <div className={styles['path']}>
          <code>{folder}</code>
          <Button size="small" onPress={() => void copy()}>
            <Copy aria-hidden />
            {t('app.settings.copyFolder')}
          </Button>
        </div>
        <p className={styles['muted']}>{t('app.settings.folderText')}</p>
        <p className={styles['muted']}>{t('app.settings.logFile')}</p>
        <div className={styles['path']}>
          <code>{logFile}</code>
        </div>
        <p role="alert">{isCopyRefused && t('app.settings.copyRefused')}</p>
      </div>
      {isEncrypted ? (
        <Notice look="done" title={t('app.settings.encrypted')}>
          {t('app.settings.encryptedText')}
        </Notice>
      ) : (
        <Notice look="warning" title={t('app.settings.notEncrypted')}>
          {t('app.settings.notEncryptedText')}
        </Notice>
      )}
      <RebuildList />
      {recoveries.length > 0 && <Recoveries recoveries={recoveries} />}
    </Panel>
  );
}
