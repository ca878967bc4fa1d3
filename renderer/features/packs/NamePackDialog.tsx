import { useState } from 'react';
import type { Pack } from '#shared/file/pack/pack';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';

interface Props {
  readonly pack: Pack;
  /** A second one is made; otherwise this one is named anew. */
  readonly isCopy: boolean;
  readonly onSaved: () => Promise<void>;
  readonly onClose: () => void;
}

export function NamePackDialog({ pack, isCopy, onSaved, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const [name, setName] = useState(
    isCopy ? t('app.packs.dialog.proposed', { name: pack.name }).slice(0, 200) : pack.name,
  );
  const [description, setDescription] = useState(pack.description ?? '');
  const [isChecked, setChecked] = useState(false);
  const isNameMissing = name.trim() === '';

  async function save(): Promise<void> {
    setChecked(true);
    if (isNameMissing) return;
    const { id } = pack;
    const saved = await request.run(() =>
      isCopy
        ? client.call('packs.copy', { id, name: name.trim() })
        : client.call('packs.describe', { id, name: name.trim(), description: description.trim() }),
    );
    if (saved === null) return;
    await onSaved();
    onClose();
  }

  return (
    <FormDialog
      title={isCopy ? t('app.packs.dialog.titleCopy', { name: pack.name }) : t('app.packs.dialog.titleEdit')}
      submit={t(isCopy ? 'app.packs.dialog.create' : 'actions.save')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('app.packs.dialog.name')}
        value={name}
        maxLength={200}
        onChange={setName}
        {...(isChecked && isNameMissing ? { error: t('app.packs.dialog.nameMissing') } : {})}
      />
      {!isCopy && (
        <TextField
          label={t('app.packs.dialog.description')}
          hint={t('app.packs.dialog.descriptionHint')}
          value={description}
          maxLength={1000}
          onChange={setDescription}
        />
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
