import { useState } from 'react';
import type { ClientRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { LogoField, type ChosenLogo } from '../brands';

type LogoChange = 'keep' | 'remove' | ChosenLogo;

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
  const present = useOperation('clients.readLogo', { id: client.id });
  const [logo, setLogo] = useState<LogoChange>('keep');
  const kept = present.state === 'ready' ? present.value : null;
  const shownLogo = logo === 'keep' ? kept : logo === 'remove' ? null : logo.url;
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
        ...(logo === 'keep' ? {} : { logo: logo === 'remove' ? null : { base64: logo.base64 } }),
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
      <LogoField
        label={t('app.clients.logo')}
        logo={shownLogo}
        onChoose={setLogo}
        onRemove={() => setLogo(client.logo === undefined ? 'keep' : 'remove')}
      />
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
