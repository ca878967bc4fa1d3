import { useState } from 'react';
import type { ClientRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

interface Props {
  readonly client: ClientRow;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

export function ClientDialog({ client, onSaved, onClose }: Props) {
  const t = useTranslate();
  const workbench = useClient();
  const request = useRequest();
  const [name, setName] = useState(client.name);
  const [sector, setSector] = useState(client.sector ?? '');
  const [note, setNote] = useState(client.note ?? '');
  const [isChecked, setChecked] = useState(false);
  const isNameMissing = name.trim() === '';

  async function save(): Promise<void> {
    setChecked(true);
    if (isNameMissing) return;
    const saved = await request.run(() =>
      workbench.call('clients.update', {
        id: client.id,
        name: name.trim(),
        ...(sector.trim() === '' ? {} : { sector: sector.trim() }),
        ...(note.trim() === '' ? {} : { note }),
      }),
    );
    if (saved === null) return;
    await onSaved();
    showToast({ title: t('app.clients.saved', { name: saved.value.name }) });
    onClose();
  }

  return (
    <FormDialog
      title={t('app.clients.edit', { name: client.name })}
      submit={t('actions.save')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('app.clients.name')}
        value={name}
        maxLength={200}
        onChange={setName}
        {...(isChecked && isNameMissing ? { error: t('app.clients.nameMissing') } : {})}
      />
      <TextField label={t('app.clients.sector')} value={sector} maxLength={200} onChange={setSector} />
      <TextField
        label={t('app.clients.note')}
        hint={t('app.clients.noteHint')}
        rows={4}
        value={note}
        maxLength={4000}
        onChange={setNote}
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
