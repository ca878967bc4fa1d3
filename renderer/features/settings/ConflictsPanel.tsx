import type { ConflictCopyRow } from '#shared/contract/views';
import type { EngagementSummary } from '#shared/engagement/summary';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { Panel } from '../../ui/Panel';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './Settings.module.css';

/** Second versions of our files, with what differs; nothing of them is ever merged by itself. */
export function ConflictsPanel({ folder }: { readonly folder: string }) {
  const t = useTranslate();
  const copies = useOperation('conflicts.list', {});
  if (copies.state === 'failed')
    return <ProblemNotice problem={copies.problem} onRetry={() => void copies.reload()} />;
  if (copies.state === 'loading' || copies.value.length === 0) return null;
  return (
    <Panel title={t('app.conflicts.title', { count: copies.value.length })} note={t('app.conflicts.text')}>
      <ul className={styles['conflicts']}>
        {copies.value.map((row) => (
          <Conflict key={row.file} row={row} folder={folder} reload={copies.reload} />
        ))}
      </ul>
    </Panel>
  );
}

interface Props {
  readonly row: ConflictCopyRow;
  readonly folder: string;
  readonly reload: () => Promise<void>;
}

function Conflict({ row, folder, reload }: Props) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const isReadOnly = useIsReadOnly() === true;
  const { file, copy, here } = row;
  const told = ({ answeredCount, updatedAt }: EngagementSummary): string =>
    t('app.conflicts.answers', { count: answeredCount, day: updatedAt.slice(0, 16).replace('T', ' ') });

  async function open(): Promise<void> {
    const opened = await request.run(() => client.call('conflicts.openAsCopy', { file }));
    if (opened !== null) showToast({ title: t('app.conflicts.opened', { title: opened.value.title }) });
  }

  async function putAside(): Promise<void> {
    const kept = await request.run(() => client.call('conflicts.putAside', { file }));
    if (kept !== null) showToast({ title: t('app.conflicts.aside', { name: kept.value.keptAs }) });
    await reload();
  }

  return (
    <li>
      <p className={styles['name']}>{copy?.title ?? row.of}</p>
      <p>
        {copy === null ? t('app.conflicts.unreadable') : t('app.conflicts.copy', { what: told(copy) })}{' '}
        {copy !== null &&
          (here === null ? t('app.conflicts.notHere') : t('app.conflicts.here', { what: told(here) }))}
      </p>
      <code>{`${folder}/${file}`}</code>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      <div className={styles['buttons']}>
        {copy !== null && (
          <Button size="small" isDisabled={isReadOnly || request.isBusy} onPress={() => void open()}>
            {t('app.conflicts.open')}
          </Button>
        )}
        <Button size="small" isDisabled={isReadOnly || request.isBusy} onPress={() => void putAside()}>
          {t('app.conflicts.putAside')}
        </Button>
      </div>
    </li>
  );
}
