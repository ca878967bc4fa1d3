import { useState } from 'react';
import type { Meeting } from '#shared/engagement/meeting';
import { agenda } from '#shared/interview/agenda';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { CheckboxField } from '../../ui/CheckboxField';
import { FieldPair } from '../../ui/FieldPair';
import { FormDialog } from '../../ui/FormDialog';
import { NumberField } from '../../ui/NumberField';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import { PeopleConsent, type Consents } from '../consent';
import { AgendaList } from './AgendaList';
import styles from './Meeting.module.css';
import { dimensionOrderFor } from './meetingOf';

interface Props {
  /** Who answers; with nobody it is a workshop whose people are chosen here. */
  readonly respondents: readonly string[];
  /** Null: a new one. */
  readonly meeting: Meeting | null;
  readonly onClose: () => void;
}

const usualWorkshopMinutes = 60;
const [fewestMinutes, mostMinutes] = [5, 480];

/** When, where and how long, and what fits that time. */
export function PrepareDialog({ respondents, meeting, onClose }: Props) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const request = useRequest();
  const { engagement, template } = useEngagement();
  const [people, setPeople] = useState<readonly string[]>(meeting?.respondents ?? respondents);
  const isWorkshop = respondents.length !== 1;
  const invited = engagement.respondents.filter(({ id }) => people.includes(id));
  const [first] = invited;
  const guide = template.groups.find(({ id }) => id === first?.group)?.interviewMinutes;
  const usual = isWorkshop ? usualWorkshopMinutes : (guide ?? usualWorkshopMinutes);
  const [minutes, setMinutes] = useState<number | null>(meeting?.minutes ?? usual);
  const [on, setDay] = useState(meeting?.on ?? '');
  const [at, setTime] = useState(meeting?.at ?? '');
  const [place, setPlace] = useState(meeting?.place ?? '');
  const [attendees, setAttendees] = useState(meeting?.attendees ?? '');
  const [consents, setConsents] = useState<Consents>(new Map());
  const [isTooFew, setTooFew] = useState(false);
  const canSave = minutes !== null && minutes >= fewestMinutes && minutes <= mostMinutes;

  const save = async (): Promise<void> => {
    if (!canSave) return;
    if (isWorkshop && people.length < 2) {
      setTooFew(true);
      return;
    }
    const said = { on, at, place: place.trim(), attendees: attendees.trim() };
    const saved = await request.run(async () => {
      // First, because saying it again after a refusal changes nothing; a meeting would be planned twice.
      for (const { id } of invited) {
        const consent = consents.get(id);
        if (consent === undefined) continue;
        const asked = await store.change('respondents.consent', { respondent: id, consent });
        if (!asked.ok) return asked;
      }
      return meeting === null
        ? store.change('meetings.plan', {
            meeting: { respondents: [...people], minutes, ...filled(said) },
          })
        : store.change('meetings.describe', {
            meeting: meeting.id,
            details: { respondents: [...people], minutes, ...cleared(said) },
          });
    });
    if (saved !== null) onClose();
  };
  const remove = async (): Promise<void> => {
    if (meeting === null) return;
    const removed = await request.run(() => store.change('meetings.remove', { meeting: meeting.id }));
    if (removed !== null) onClose();
  };

  return (
    <FormDialog
      title={
        isWorkshop
          ? t('app.meeting.workshopTitle')
          : t('app.meeting.title', { respondent: first?.title ?? '' })
      }
      width="wide"
      submit={t(meeting === null ? 'app.meeting.plan' : 'actions.save')}
      cancel={t('actions.cancel')}
      isBusy={request.isBusy}
      onSubmit={() => void save()}
      onClose={onClose}
    >
      {isWorkshop && (
        <fieldset className={styles['people']}>
          <legend>{t('app.meeting.who')}</legend>
          <p className={styles['muted']}>{t('app.meeting.workshopLead')}</p>
          {engagement.respondents.map(({ id, title, group }) => {
            const known = template.groups.find((each) => each.id === group);
            return (
              <CheckboxField
                key={id}
                label={known === undefined ? title : `${title} (${text(known.name)})`}
                isSelected={people.includes(id)}
                onChange={(isChosen) => {
                  setTooFew(false);
                  setPeople(isChosen ? [...people, id] : people.filter((each) => each !== id));
                }}
              />
            );
          })}
          {isTooFew && (
            <p role="alert" className={styles['refusal']}>
              {t('app.meeting.tooFew')}
            </p>
          )}
        </fieldset>
      )}
      <FieldPair>
        <TextField type="date" label={t('app.meeting.on')} value={on} onChange={setDay} />
        <TextField type="time" label={t('app.meeting.at')} value={at} onChange={setTime} />
      </FieldPair>
      <FieldPair>
        <TextField label={t('app.meeting.place')} value={place} maxLength={200} onChange={setPlace} />
        <TextField
          label={t('app.meeting.attendees')}
          hint={t('app.meeting.attendeesHint')}
          value={attendees}
          maxLength={1000}
          onChange={setAttendees}
        />
      </FieldPair>
      <div className={styles['time']}>
        <NumberField
          label={t('app.meeting.time')}
          unit={t('app.meeting.minutes')}
          value={minutes}
          min={fewestMinutes}
          max={mostMinutes}
          step={5}
          less={t('app.meeting.less')}
          more={t('app.meeting.more')}
          onChange={setMinutes}
          onTyped={setMinutes}
        />
        {[30, 60].map((each) => (
          <Button
            key={each}
            size="small"
            look="quiet"
            aria-pressed={minutes === each}
            onPress={() => setMinutes(each)}
          >
            {t('app.meeting.minutesOf', { minutes: each })}
          </Button>
        ))}
      </div>
      {invited.length > 0 && (
        <AgendaList
          agenda={agenda(template, engagement, {
            respondents: invited,
            minutes: minutes ?? 0,
            dimensionOrder: dimensionOrderFor(template, engagement, invited),
          })}
        />
      )}
      {invited.length > 0 && <PeopleConsent people={invited} consents={consents} onChange={setConsents} />}
      {meeting !== null && (
        <div>
          <Button size="small" look="quiet" onPress={() => void remove()}>
            {t('app.meeting.remove')}
          </Button>
        </div>
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </FormDialog>
  );
}

type Said = Readonly<Record<'on' | 'at' | 'place' | 'attendees', string>>;

/** The fields somebody filled in. */
function filled(said: Said): Partial<Said> {
  return Object.fromEntries(Object.entries(said).filter(([, words]) => words !== ''));
}

function cleared(said: Said): Record<keyof Said, string | null> {
  return Object.fromEntries(
    Object.entries(said).map(([field, words]) => [field, words === '' ? null : words] as const),
  ) as Record<keyof Said, string | null>;
}
