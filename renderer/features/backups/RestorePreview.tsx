import { useState } from 'react';
import type { BackedUpRow, BackupProgress, BackupRow } from '#shared/contract/backupViews';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Dialog } from '../../ui/Dialog';
import { Loading } from '../../ui/Loading';
import { SelectField } from '../../ui/SelectField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './Backups.module.css';
import { RunningBackup } from './RunningBackup';

type How = 'copy' | 'replace';

interface Props {
  readonly folder: string;
  readonly backup: BackupRow;
  readonly running: BackupProgress | null;
  readonly reload: () => Promise<void>;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** What a backup holds beside what is here now; the person chooses what comes back, and how. */
export function RestorePreview({ folder, backup, running, reload, onBack, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const { workspace, number } = backup;
  const preview = useOperation('backups.preview', { folder, workspace, number });
  const [chosen, setChosen] = useState<ReadonlyMap<string, How>>(new Map());
  const [isAsking, setAsking] = useState(false);
  const replaced = [...chosen.values()].filter((how) => how === 'replace').length;

  const choose = (id: string, how: How | null): void => {
    const next = new Map(chosen);
    if (how === null) next.delete(id);
    else next.set(id, how);
    setChosen(next);
  };

  async function undo(): Promise<void> {
    const undone = await client.call('backups.undoRestore', {});
    showToast({ title: t(undone.ok ? 'app.backups.restore.undone' : 'app.backups.restore.notUndone') });
  }

  async function restore(): Promise<void> {
    const engagements = [...chosen].map(([id, how]) => ({ id, asCopy: how === 'copy' }));
    const restoring = request.run(() =>
      client.call('backups.restore', { folder, workspace, number, engagements }),
    );
    await reload();
    const done = await restoring;
    await reload();
    if (done === null) return;
    onClose();
    showToast({
      title: t('app.backups.restore.done', { count: done.value.restored.length }),
      action: { label: t('actions.undo'), onPress: () => void undo() },
    });
  }

  return (
    <Dialog
      isOpen
      width="wide"
      isKeptOnOutsideClick
      title={t('app.backups.restore.preview', { day: backup.createdAt.slice(0, 16).replace('T', ' ') })}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onBack}>{t('actions.back')}</Button>
          <Button
            look="primary"
            isDisabled={chosen.size === 0}
            isPending={request.isBusy}
            onPress={() => (replaced > 0 ? setAsking(true) : void restore())}
          >
            {t('app.backups.restore.act', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        {request.problem !== null && <ProblemNotice problem={request.problem} />}
        {request.isBusy && running !== null && <RunningBackup progress={running} />}
        {preview.state === 'loading' && <Loading label={t('app.backups.restore.reading')} />}
        {preview.state === 'failed' && (
          <ProblemNotice problem={preview.problem} onRetry={() => void preview.reload()} />
        )}
        {preview.state === 'ready' && (
          <>
            <div className={styles['actions']}>
              <Button
                size="small"
                onPress={() =>
                  setChosen(new Map(missingIn(preview.value.engagements).map(({ id }) => [id, 'copy'])))
                }
              >
                {t('app.backups.restore.allMissing')}
              </Button>
            </div>
            <ul className={styles['list']}>
              {preview.value.engagements.map((row) => (
                <Row key={row.id} row={row} how={chosen.get(row.id) ?? null} choose={choose} />
              ))}
            </ul>
          </>
        )}
      </div>
      <ConfirmDialog
        isDangerous
        isOpen={isAsking}
        title={t('app.backups.restore.confirmTitle', { count: replaced })}
        text={t('app.backups.restore.confirmText')}
        confirm={t('app.backups.restore.confirm')}
        cancel={t('actions.cancel')}
        onConfirm={() => void restore()}
        onClose={() => setAsking(false)}
      />
    </Dialog>
  );
}

function missingIn(rows: readonly BackedUpRow[]): readonly BackedUpRow[] {
  return rows.filter(({ comparison }) => comparison === 'missing');
}

interface RowProps {
  readonly row: BackedUpRow;
  readonly how: How | null;
  readonly choose: (id: string, how: How | null) => void;
}

function Row({ row, how, choose }: RowProps) {
  const t = useTranslate();
  const { id, title, clientName, updatedAt, answeredCount, comparison, here } = row;
  const day = (at: string): string => at.slice(0, 16).replace('T', ' ');
  return (
    <li>
      <div className={styles['what']}>
        <CheckboxField
          label={`${clientName}: ${title}`}
          hint={t('app.backups.restore.state', { day: day(updatedAt), count: answeredCount })}
          isSelected={how !== null}
          onChange={(isSelected) => choose(id, isSelected ? 'copy' : null)}
        />
        <p className={styles['small']}>
          {t(`app.backups.restore.comparison.${comparison}`, {
            day: here === null ? '' : day(here.updatedAt),
            count: here?.answeredCount ?? 0,
          })}
        </p>
      </div>
      {comparison !== 'missing' && how !== null && (
        <div className={styles['how']}>
          <SelectField
            isLabelHidden
            label={t('app.backups.restore.how', { title })}
            choices={(['copy', 'replace'] as const).map((each) => ({
              id: each,
              label: t(`app.backups.restore.as.${each}`),
            }))}
            value={how}
            onChange={(next) => choose(id, next === 'replace' ? 'replace' : 'copy')}
          />
        </div>
      )}
    </li>
  );
}
