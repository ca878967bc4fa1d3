import { useState } from 'react';
import type { Meeting } from '#shared/engagement/meeting';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { FormDialog } from '../../ui/FormDialog';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import { ParkedList } from './ParkedList';

interface Props {
  /** Null: the interview began without one being planned; parking something makes one. */
  readonly meeting: Meeting | null;
  readonly respondent: string;
  readonly question: string | null;
  readonly onClose: () => void;
}

/** One line for what came up; the conversation goes on. */
export function ParkDialog({ meeting, respondent, question, onClose }: Props) {
  const t = useTranslate();
  const store = useEngagementStore();
  const request = useRequest();
  const { engagement, template } = useEngagement();
  const [line, setLine] = useState('');

  const park = async (): Promise<void> => {
    const words = line.trim();
    if (words === '') {
      onClose();
      return;
    }
    const done = await request.run(async () => {
      const group = engagement.respondents.find(({ id }) => id === respondent)?.group;
      const minutes = template.groups.find(({ id }) => id === group)?.interviewMinutes ?? 60;
      const made =
        meeting === null
          ? await store.change('meetings.plan', { meeting: { respondents: [respondent], minutes } })
          : null;
      if (made?.ok === false) return made;
      const id = meeting?.id ?? made?.value.meetings?.at(-1)?.id ?? '';
      const parked = { text: words, ...(question === null ? {} : { question }) };
      return store.change('meetings.park', { meeting: id, parked });
    });
    if (done !== null) onClose();
  };

  return (
    <FormDialog
      title={t('app.meeting.parking.title')}
      submit={t('app.meeting.parking.add')}
      cancel={t('actions.close')}
      isBusy={request.isBusy}
      onSubmit={() => void park()}
      onClose={onClose}
    >
      <TextField
        autoFocus
        label={t('app.meeting.parking.label')}
        hint={t('app.meeting.parking.hint')}
        value={line}
        maxLength={1000}
        onChange={setLine}
      />
      {meeting !== null && meeting.parked.length > 0 && <ParkedList meeting={meeting} />}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}
