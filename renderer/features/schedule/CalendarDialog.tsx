import { useState } from 'react';
import type { Meeting } from '#shared/engagement/meeting';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement } from '../../state/EngagementContext';
import { CheckboxField } from '../../ui/CheckboxField';
import { FormDialog } from '../../ui/FormDialog';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';

interface Props {
  /** One, or all that have a day. */
  readonly meetings: readonly Meeting[];
  readonly onClose: () => void;
}

/** Makes a calendar file; who is met stays out of it unless that is wished. */
export function CalendarDialog({ meetings, onClose }: Props) {
  const t = useTranslate();
  const client = useClient();
  const request = useRequest();
  const { engagement } = useEngagement();
  const [withPeople, setWithPeople] = useState(false);
  const [only, ...others] = meetings;

  async function make(): Promise<void> {
    const made = await request.run(() =>
      client.call('meetings.exportCalendar', {
        engagement: engagement.id,
        withPeople,
        ...(only !== undefined && others.length === 0 ? { meeting: only.id } : {}),
      }),
    );
    if (made === null || made.value.kind === 'cancelled') return;
    const received = await request.run(() => client.receive(made.value));
    if (received === null) return;
    showToast({ title: t('app.schedule.calendar.done') });
    onClose();
  }

  return (
    <FormDialog
      title={t('app.schedule.calendar.title')}
      submit={t('app.schedule.calendar.make')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void make()}
      onClose={onClose}
    >
      <p>{t('app.schedule.calendar.text')}</p>
      <p>
        {t('app.schedule.calendar.which')}: {t('app.schedule.calendar.all', { count: meetings.length })}
      </p>
      <CheckboxField
        label={t('app.schedule.calendar.withPeople')}
        hint={t('app.schedule.calendar.withPeopleHint')}
        isSelected={withPeople}
        onChange={setWithPeople}
      />
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
