import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useClient } from '../../../client/ClientContext';
import { ProblemNotice } from '../../../client/ProblemNotice';
import { useRequest } from '../../../client/useRequest';
import { useEngagement } from '../../../state/EngagementContext';
import { CheckboxField } from '../../../ui/CheckboxField';
import { FormDialog } from '../../../ui/FormDialog';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';

/** A new engagement that measures what has become of this one; opened once it is made. */
export function StartFollowUpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const workbench = useClient();
  const navigate = useNavigate();
  const request = useRequest();
  const { client, engagement } = useEngagement();
  const [title, setTitle] = useState(t('app.progress.followUp.proposed', { title: engagement.title }));
  const [startsOn, setStart] = useState('');
  const [withRespondents, setWithRespondents] = useState(true);
  const [isChecked, setChecked] = useState(false);
  const isTitleMissing = title.trim() === '';

  async function create(): Promise<void> {
    setChecked(true);
    if (isTitleMissing) return;
    const made = await request.run(() =>
      workbench.call('engagements.createFollowUp', {
        engagement: engagement.id,
        title: title.trim(),
        withRespondents,
        ...(startsOn === '' ? {} : { startsOn }),
      }),
    );
    if (made === null) return;
    onClose();
    await navigate(`/engagements/${made.value.id}`);
  }

  return (
    <FormDialog
      title={t('app.progress.followUp.startTitle')}
      submit={t('app.progress.followUp.create')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <p>{t('app.progress.followUp.startText', { client: client.name })}</p>
      <TextField
        autoFocus
        label={t('app.progress.followUp.name')}
        value={title}
        maxLength={200}
        onChange={setTitle}
        {...(isChecked && isTitleMissing ? { error: t('app.progress.followUp.nameMissing') } : {})}
      />
      <TextField
        type="date"
        label={t('app.progress.followUp.startsOn')}
        value={startsOn}
        onChange={setStart}
      />
      <CheckboxField
        label={t('app.progress.followUp.withRespondents')}
        hint={t('app.progress.followUp.withRespondentsHint')}
        isSelected={withRespondents}
        onChange={setWithRespondents}
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
