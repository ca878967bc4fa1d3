import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { TemplateRef } from '#shared/template/template';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';

interface Props {
  readonly from: TemplateRef;
  readonly title: string;
  readonly onClose: () => void;
}

/** A template of one's own begins as a copy of another. */
export function CopyTemplateDialog({ from, title, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const navigate = useNavigate();
  const request = useRequest();
  const [name, setName] = useState(t('app.templates.copyDialog.proposed', { title }));
  const [isChecked, setChecked] = useState(false);
  const isNameMissing = name.trim() === '';

  async function copy(): Promise<void> {
    setChecked(true);
    if (isNameMissing) return;
    const { id, version } = from;
    const made = await request.run(() =>
      client.call('templates.copy', { from: { id, version }, title: name.trim() }),
    );
    if (made === null) return;
    onClose();
    await navigate(`/templates/${made.value.id}/${made.value.version}`);
  }

  return (
    <FormDialog
      title={t('app.templates.copyDialog.title', { title })}
      submit={t('app.templates.copyDialog.create')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void copy()}
      onClose={onClose}
    >
      <p>{t('app.templates.copyDialog.text')}</p>
      <TextField
        autoFocus
        label={t('app.templates.copyDialog.name')}
        value={name}
        maxLength={200}
        onChange={setName}
        {...(isChecked && isNameMissing ? { error: t('app.templates.copyDialog.nameMissing') } : {})}
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
