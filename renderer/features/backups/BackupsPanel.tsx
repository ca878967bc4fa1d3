import { useState } from 'react';
import type { BackupView } from '#shared/contract/backupViews';
import type { Input } from '#shared/contract/reply';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { SelectField } from '../../ui/SelectField';
import { SwitchField } from '../../ui/SwitchField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './Backups.module.css';
import { FolderChoice } from './FolderChoice';
import { LastBackup } from './LastBackup';
import { RestoreDialog } from './RestoreDialog';
import { RunningBackup } from './RunningBackup';
import { useBackups } from './useBackups';

const intervals = [
  { minutes: 15, name: 'quarter' },
  { minutes: 60, name: 'hour' },
  { minutes: 240, name: 'fourHours' },
  { minutes: 1440, name: 'day' },
] as const;
const counts = [10, 30, 100] as const;

/** Copies of everything on a stick: where they go, how often, how the last one went, and the way back. */
export function BackupsPanel() {
  const t = useTranslate();
  const backups = useBackups();
  const isReadOnly = useIsReadOnly() === true;
  const [isRestoring, setRestoring] = useState(false);
  return (
    <Panel title={t('app.backups.title')} note={t('app.backups.note')}>
      {backups.state === 'failed' && (
        <ProblemNotice problem={backups.problem} onRetry={() => void backups.reload()} />
      )}
      {backups.state === 'ready' && (
        <div className={styles['stack']}>
          <Parts view={backups.value} reload={backups.reload} isReadOnly={isReadOnly} />
          <div className={styles['actions']}>
            <Button isDisabled={isReadOnly} onPress={() => setRestoring(true)}>
              {t('app.backups.restore.open')}
            </Button>
          </div>
          {isRestoring && (
            <RestoreDialog view={backups.value} reload={backups.reload} onClose={() => setRestoring(false)} />
          )}
        </div>
      )}
    </Panel>
  );
}

interface PartsProps {
  readonly view: BackupView;
  readonly reload: () => Promise<void>;
  readonly isReadOnly: boolean;
}

function Parts({ view, reload, isReadOnly }: PartsProps) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const isBusy = view.running !== null;

  async function plan(change: Input<'backups.plan'>): Promise<boolean> {
    const planned = await request.run(() => client.call('backups.plan', change));
    await reload();
    return planned !== null;
  }

  async function backUp(): Promise<void> {
    const running = request.run(() => client.call('backups.run', {}));
    await reload();
    const made = await running;
    await reload();
    if (made === null) return;
    const { isUnchanged, engagements } = made.value;
    showToast({
      title: t(isUnchanged ? 'app.backups.unchanged' : 'app.backups.made', { count: engagements }),
    });
  }

  return (
    <>
      <FolderChoice view={view} isDisabled={isReadOnly || isBusy} choose={(folder) => plan({ folder })} />
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      {view.folder !== null && (
        <>
          <div className={styles['choices']}>
            <SelectField
              label={t('app.backups.every')}
              isDisabled={isReadOnly}
              choices={[
                ...intervals.map(({ minutes, name }) => ({
                  id: String(minutes),
                  label: t(`app.backups.interval.${name}`),
                })),
                { id: 'never', label: t('app.backups.interval.never') },
              ]}
              value={String(view.everyMinutes ?? 'never')}
              onChange={(id) =>
                void plan({
                  everyMinutes: intervals.find(({ minutes }) => String(minutes) === id)?.minutes ?? null,
                })
              }
            />
            <SelectField
              label={t('app.backups.keep')}
              hint={t('app.backups.keepHint')}
              isDisabled={isReadOnly}
              choices={[...new Set([...counts, view.keep])]
                .sort((a, b) => a - b)
                .map((count) => ({ id: String(count), label: t('app.backups.count', { count }) }))}
              value={String(view.keep)}
              onChange={(id) => void plan({ keep: Number(id) })}
            />
            <SwitchField
              label={t('app.backups.onClose')}
              shown={t('app.backups.onClose')}
              isOn={view.onClose}
              isDisabled={isReadOnly}
              onChange={(onClose) => void plan({ onClose })}
            />
          </div>
          <LastBackup view={view} />
          {view.running === null ? (
            <div className={styles['actions']}>
              <Button
                look="primary"
                isDisabled={isReadOnly}
                isPending={request.isBusy}
                onPress={() => void backUp()}
              >
                {t('app.backups.run')}
              </Button>
            </div>
          ) : (
            <RunningBackup progress={view.running} />
          )}
        </>
      )}
    </>
  );
}
