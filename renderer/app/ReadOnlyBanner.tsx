import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import { useClient } from '../client/ClientContext';
import { useOperation } from '../client/useOperation';
import { Button } from '../ui/Button';
import { ConfirmDialog } from '../ui/ConfirmDialog';
import { useTranslate } from '../wording';
import styles from './Banner.module.css';

/** Says why nothing can be changed, and how to go on when the program that held the folder no longer runs. */
export function ReadOnlyBanner() {
  const t = useTranslate();
  const client = useClient();
  const workspace = useOperation('workspace.describe', {});
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Problem | null>(null);
  if (workspace.state !== 'ready' || !workspace.value.isReadOnly) return null;
  const { holder } = workspace.value;

  const takeOver = async (): Promise<void> => {
    const reply = await client.call('workspace.takeOver', {});
    // Everything on screen was read while somebody else may have been writing.
    if (reply.ok) window.location.reload();
    else setRefused(reply.problem);
  };

  return (
    <div className={styles['banner']} data-look="calm" role="status">
      <strong>{t('app.readOnly.title')}</strong>
      {holder !== null && (
        <span>
          {holder.pid > 0
            ? t('app.readOnly.heldBy', { ...holder, pid: String(holder.pid) })
            : t('app.readOnly.heldBySomebody')}
        </span>
      )}
      <span>{refused === null ? t('app.readOnly.text') : problemWords(t, refused).title}</span>
      {holder !== null && (
        <Button size="small" onPress={() => setAsking(true)}>
          {t('app.readOnly.takeOver')}
        </Button>
      )}
      <ConfirmDialog
        title={t('app.readOnly.confirm.title')}
        text={t('app.readOnly.confirm.text')}
        confirm={t('app.readOnly.confirm.confirm')}
        cancel={t('actions.cancel')}
        isOpen={isAsking}
        isDangerous
        onConfirm={() => void takeOver()}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
