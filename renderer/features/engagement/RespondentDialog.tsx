import { useState } from 'react';
import type { Respondent } from '#shared/engagement/engagement';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import { ConsentFields } from '../consent';

interface Props {
  /** Null: a new one. */
  readonly respondent: Respondent | null;
  /** The group a new respondent is offered first. */
  readonly group: string | null;
  readonly onClose: () => void;
}

export function RespondentDialog({ respondent, group: offered, onClose }: Props) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const { engagement, template } = useEngagement();
  const [group, setGroup] = useState(respondent?.group ?? offered);
  const [title, setTitle] = useState(respondent?.title ?? '');
  const [name, setName] = useState(respondent?.name ?? '');
  const [consent, setConsent] = useState(respondent?.consent ?? null);
  const request = useRequest();
  const canSave = group !== null && title.trim() !== '' && !request.isBusy;
  const hasAnswers = respondent !== null && engagement.answers[respondent.id] !== undefined;

  const save = async (): Promise<void> => {
    if (group === null || !canSave) return;
    const person = {
      group,
      title: title.trim(),
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(consent === null ? {} : { consent }),
    };
    const saved = await request.run(() =>
      respondent === null
        ? store.change('respondents.add', { respondent: person })
        : store.change('respondents.change', { respondent: { ...person, id: respondent.id } }),
    );
    if (saved !== null) onClose();
  };

  return (
    <Dialog
      isOpen
      title={t(`app.engagement.respondents.${respondent === null ? 'formAdd' : 'formChange'}`)}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('actions.cancel')}</Button>
          <Button look="primary" isDisabled={!canSave} onPress={() => void save()}>
            {t(respondent === null ? 'actions.add' : 'actions.save')}
          </Button>
        </>
      }
    >
      <SelectField
        label={t('app.engagement.respondents.group')}
        placeholder={t('actions.choose')}
        value={group}
        choices={template.groups.map((each) => ({
          id: each.id,
          label: text(each.name),
          hint: text(each.description),
        }))}
        {...(hasAnswers ? { hint: t('app.engagement.respondents.groupChangeNote') } : {})}
        onChange={setGroup}
      />
      <TextField
        autoFocus={offered !== null || respondent !== null}
        label={t('app.engagement.respondents.roleTitle')}
        hint={t('app.engagement.respondents.roleTitleHint')}
        value={title}
        maxLength={200}
        onChange={setTitle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
        }}
      />
      <TextField
        label={t('app.engagement.respondents.name')}
        hint={t('app.engagement.respondents.nameHint')}
        value={name}
        maxLength={200}
        onChange={setName}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void save();
        }}
      />
      <ConsentFields consent={consent} onChange={setConsent} />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Dialog>
  );
}
