import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { EngagementView } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { CheckboxField } from '../../ui/CheckboxField';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { TickList } from './TickList';
import { useOfferedParts } from './useOfferedParts';

interface Props {
  readonly view: EngagementView;
  readonly onClose: () => void;
}

/** What of the engagement the pack is to hold: roles as they come, facts only as they are ticked. */
export function SavePackForm({ view, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const navigate = useNavigate();
  const request = useRequest();
  const { interviews, facts, levels } = useOfferedParts(view);
  const [name, setName] = useState('');
  const [description, setDescription] = useState('');
  const [respondents, setRespondents] = useState<ReadonlySet<string>>(
    () => new Set(interviews.map(({ id }) => id)),
  );
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [withLevels, setWithLevels] = useState(true);
  const [isChecked, setChecked] = useState(false);
  const isNameMissing = name.trim() === '';

  async function save(): Promise<void> {
    setChecked(true);
    if (isNameMissing) return;
    const made = await request.run(() =>
      client.call('packs.make', {
        engagement: view.engagement.id,
        name: name.trim(),
        description: description.trim(),
        facts: [...ticked],
        respondents: [...respondents],
        withLevels: levels > 0 && withLevels,
      }),
    );
    if (made === null) return;
    onClose();
    showToast({
      title: t('app.packs.dialog.made', { name: made.value.name }),
      action: { label: t('app.packs.dialog.show'), onPress: () => void navigate('/packs') },
    });
  }

  return (
    <FormDialog
      width="wide"
      title={t('app.packs.dialog.titleMake', { title: view.engagement.title })}
      submit={t('app.packs.dialog.make')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      <p>{t('app.packs.dialog.text')}</p>
      <TextField
        autoFocus
        label={t('app.packs.dialog.name')}
        value={name}
        maxLength={200}
        onChange={setName}
        {...(isChecked && isNameMissing ? { error: t('app.packs.dialog.nameMissing') } : {})}
      />
      <TextField
        label={t('app.packs.dialog.description')}
        hint={t('app.packs.dialog.descriptionHint')}
        value={description}
        maxLength={1000}
        onChange={setDescription}
      />
      <TickList
        title={t('app.packs.dialog.interviews')}
        hint={t('app.packs.dialog.interviewsHint')}
        lines={interviews}
        ticked={respondents}
        onChange={setRespondents}
      />
      <TickList
        title={t('app.packs.dialog.facts')}
        hint={t('app.packs.dialog.factsHint')}
        lines={facts}
        ticked={ticked}
        onChange={setTicked}
      />
      {levels > 0 && (
        <CheckboxField
          label={t('app.packs.dialog.levels')}
          hint={t('app.packs.contents.levels', { count: levels })}
          isSelected={withLevels}
          onChange={setWithLevels}
        />
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
