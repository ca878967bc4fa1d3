import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { TemplateRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { showToast } from '../../ui/Toast';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import { CopyTemplateDialog } from './CopyTemplateDialog';
import { TemplateCard } from './TemplateCard';
import styles from './Templates.module.css';

interface OpenDialog {
  readonly kind: 'copy' | 'remove';
  readonly row: TemplateRow;
}

/** The built-in template and those made from it. */
export function TemplatesPage() {
  const t = useTranslate();
  const text = useText();
  const client = useClient();
  const navigate = useNavigate();
  const { reload, ...templates } = useOperation('templates.list', {});
  const request = useRequest();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = () => setDialog(null);

  async function remove(row: TemplateRow): Promise<void> {
    const removed = await request.run(() => client.call('templates.remove', { id: row.id }));
    await reload();
    if (removed !== null) showToast({ title: t('app.templates.removed', { title: text(row.title) }) });
  }

  async function exportFile({ id, version, title }: TemplateRow): Promise<void> {
    const made = await request.run(() => client.call('templates.export', { id, version }));
    if (made === null || made.value.kind === 'cancelled') return;
    const received = await request.run(() => client.receive(made.value));
    if (received !== null) showToast({ title: t('app.templates.exported', { title: text(title) }) });
  }

  return (
    <Page title={t('app.templates.title')} lead={t('app.templates.lead')}>
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      {templates.state === 'loading' && <Loading label={t('app.templates.loading')} />}
      {templates.state === 'failed' && (
        <ProblemNotice problem={templates.problem} onRetry={() => void reload()} />
      )}
      {templates.state === 'ready' && (
        <ul className={styles['cards']} aria-label={t('app.templates.list')}>
          {templates.value.map((row) => (
            <TemplateCard
              key={row.id}
              row={row}
              onOpen={() => void navigate(`/templates/${row.id}/${row.version}`)}
              onCopy={() => setDialog({ kind: 'copy', row })}
              onExport={() => void exportFile(row)}
              onRemove={() => setDialog({ kind: 'remove', row })}
              original={templates.value.find(({ id }) => id === row.basedOn?.id) ?? null}
            />
          ))}
        </ul>
      )}
      {templates.state === 'ready' && templates.value.every(({ isBuiltIn }) => isBuiltIn) && (
        <p className={styles['none']}>
          <strong>{t('app.templates.none')}</strong> {t('app.templates.noneText')}
        </p>
      )}
      {dialog?.kind === 'copy' && (
        <CopyTemplateDialog from={dialog.row} title={text(dialog.row.title)} onClose={close} />
      )}
      {dialog?.kind === 'remove' && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={t('app.templates.removeTitle', { title: text(dialog.row.title) })}
          text={t('app.templates.removeText')}
          confirm={t('actions.remove')}
          cancel={t('actions.cancel')}
          onConfirm={() => void remove(dialog.row)}
          onClose={close}
        />
      )}
    </Page>
  );
}
