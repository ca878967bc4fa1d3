import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PackRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { NamePackDialog } from './NamePackDialog';
import { PackCard } from './PackCard';
import styles from './Packs.module.css';

interface OpenDialog {
  readonly kind: 'edit' | 'copy' | 'remove';
  readonly pack: PackRow;
}

/** What engagements can begin with. Packs are made from an engagement, in the list of those. */
export function PacksPage() {
  const t = useTranslate();
  const client = useClient();
  const navigate = useNavigate();
  const { reload, ...packs } = useOperation('packs.list', {});
  const request = useRequest();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = () => setDialog(null);

  async function remove({ id, name }: PackRow): Promise<void> {
    const removed = await request.run(() => client.call('packs.remove', { id }));
    await reload();
    if (removed !== null) showToast({ title: t('app.packs.removed', { name }) });
  }

  return (
    <Page title={t('app.packs.title')} lead={t('app.packs.lead')}>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      {packs.state === 'loading' && <Loading label={t('app.packs.loading')} />}
      {packs.state === 'failed' && <ProblemNotice problem={packs.problem} onRetry={() => void reload()} />}
      {packs.state === 'ready' && packs.value.length === 0 && (
        <EmptyState title={t('app.packs.empty')} text={t('app.packs.emptyText')}>
          <Button onPress={() => void navigate('/')}>{t('app.packs.toEngagements')}</Button>
        </EmptyState>
      )}
      {packs.state === 'ready' && packs.value.length > 0 && (
        <ul className={styles['cards']} aria-label={t('app.packs.list')}>
          {packs.value.map((pack) => (
            <PackCard
              key={pack.id}
              pack={pack}
              onEdit={() => setDialog({ kind: 'edit', pack })}
              onCopy={() => setDialog({ kind: 'copy', pack })}
              onRemove={() => setDialog({ kind: 'remove', pack })}
            />
          ))}
        </ul>
      )}
      {(dialog?.kind === 'edit' || dialog?.kind === 'copy') && (
        <NamePackDialog pack={dialog.pack} isCopy={dialog.kind === 'copy'} onSaved={reload} onClose={close} />
      )}
      {dialog?.kind === 'remove' && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={t('app.packs.removeTitle', { name: dialog.pack.name })}
          text={t('app.packs.removeText')}
          confirm={t('actions.remove')}
          cancel={t('actions.cancel')}
          onConfirm={() => void remove(dialog.pack)}
          onClose={close}
        />
      )}
    </Page>
  );
}
