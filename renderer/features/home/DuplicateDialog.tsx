import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { EngagementRow } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { CheckboxField } from '../../ui/CheckboxField';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';

interface Props {
  readonly row: EngagementRow;
  readonly onClose: () => void;
}

/** A second engagement with the same client, people and facts. */
export function DuplicateDialog({ row, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const navigate = useNavigate();
  const request = useRequest();
  const [title, setTitle] = useState(t('app.newEngagement.duplicate.proposedTitle', { title: row.title }));
  const [withAnswers, setWithAnswers] = useState(false);
  const [isChecked, setChecked] = useState(false);
  const isTitleMissing = title.trim() === '';

  async function create(): Promise<void> {
    setChecked(true);
    if (isTitleMissing) return;
    const made = await request.run(() =>
      client.call('engagements.duplicate', { engagement: row.id, title: title.trim(), withAnswers }),
    );
    if (made !== null) await navigate(`/engagements/${made.value.id}`);
  }

  return (
    <FormDialog
      title={t('app.newEngagement.duplicate.title', { title: row.title })}
      submit={t('app.newEngagement.duplicate.create')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void create()}
      onClose={onClose}
    >
      <p>{t('app.newEngagement.duplicate.text')}</p>
      <TextField
        label={t('app.newEngagement.name')}
        value={title}
        onChange={setTitle}
        maxLength={200}
        autoFocus
        {...(isChecked && isTitleMissing ? { error: t('app.newEngagement.missing.title') } : {})}
      />
      <CheckboxField
        label={t('app.newEngagement.duplicate.withAnswers')}
        hint={t('app.newEngagement.duplicate.withAnswersHint')}
        isSelected={withAnswers}
        onChange={setWithAnswers}
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
