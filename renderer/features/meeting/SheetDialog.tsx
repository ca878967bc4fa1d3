import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { Meeting } from '#shared/engagement/meeting';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useRequest } from '../../client/useRequest';
import { useEngagement, useEngagementStore } from '../../state/EngagementContext';
import { promptOf } from '../../state/sections';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { FieldPair } from '../../ui/FieldPair';
import { TextField } from '../../ui/TextField';
import { useTranslate } from '../../wording';
import styles from './Meeting.module.css';
import { ParkedList } from './ParkedList';

interface Props {
  readonly meeting: Meeting;
  /** Questions nobody has answered yet. */
  readonly left: readonly string[];
  readonly onClose: () => void;
  readonly onEnded: () => void;
}

/** What a meeting leaves behind: what is left, what is parked, what was agreed, and when it goes on. */
export function SheetDialog({ meeting, left, onClose, onEnded }: Props) {
  const t = useTranslate();
  const text = useText();
  const store = useEngagementStore();
  const request = useRequest();
  const { engagement, template } = useEngagement();
  const [followUps, setFollowUps] = useState(meeting.followUps ?? '');
  const [on, setDay] = useState('');
  const [at, setTime] = useState('');
  const [copied, setCopied] = useState<boolean | null>(null);
  const people = engagement.respondents.filter(({ id }) => meeting.respondents.includes(id));
  const questions = left.map((id) => text(promptOf(template, id)));
  const open = meeting.parked.filter(({ isSettled }) => isSettled !== true);

  const end = async (): Promise<void> => {
    const ended = await request.run(async () => {
      if (followUps !== (meeting.followUps ?? '')) {
        const details = { followUps: followUps.trim() === '' ? null : followUps };
        const noted = await store.change('meetings.describe', { meeting: meeting.id, details });
        if (!noted.ok) return noted;
      }
      if (on !== '') {
        const { respondents, minutes, place, attendees } = meeting;
        const planned = await store.change('meetings.plan', {
          meeting: {
            respondents,
            minutes,
            on,
            ...(at === '' ? {} : { at }),
            ...(place === undefined ? {} : { place }),
            ...(attendees === undefined ? {} : { attendees }),
          },
          after: meeting.id,
        });
        if (!planned.ok) return planned;
      }
      return store.change('meetings.end', { meeting: meeting.id });
    });
    if (ended !== null) onEnded();
  };

  const lines = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
  const sheet = [
    t('app.meeting.sheet.heading', { people: people.map(({ title }) => title).join(', ') }),
    `${t('app.meeting.sheet.left')}\n${questions.length === 0 ? t('app.meeting.sheet.leftNone') : lines(questions)}`,
    `${t('app.meeting.sheet.parked')}\n${open.length === 0 ? t('app.meeting.sheet.parkedNone') : lines(open.map((point) => point.text))}`,
    ...(followUps.trim() === '' ? [] : [`${t('app.meeting.sheet.followUps')}\n${followUps.trim()}`]),
    ...(on === '' ? [] : [`${t('app.meeting.sheet.next')}\n${[on, at].filter(Boolean).join(' ')}`]),
  ].join('\n\n');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(sheet);
      setCopied(true);
    } catch {
      // Denied, or not there: the text is shown instead.
      setCopied(false);
    }
  };

  return (
    <Dialog
      isOpen
      width="wide"
      isKeptOnOutsideClick
      title={t('app.meeting.sheet.title')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.meeting.sheet.back')}</Button>
          <Button onPress={() => void copy()}>
            <Copy aria-hidden />
            {t('app.meeting.sheet.copy')}
          </Button>
          <Button look="primary" isPending={request.isBusy} onPress={() => void end()}>
            {t('app.meeting.sheet.end')}
          </Button>
        </>
      }
    >
      <section className={styles['sheetPart']}>
        <h3>
          {t('app.meeting.sheet.left')} ({questions.length})
        </h3>
        {questions.length === 0 ? (
          <p className={styles['muted']}>{t('app.meeting.sheet.leftNone')}</p>
        ) : (
          <ul tabIndex={0} aria-label={t('app.meeting.sheet.left')}>
            {questions.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        )}
        {questions.length > 0 && <p className={styles['muted']}>{t('app.meeting.sheet.stays')}</p>}
      </section>
      <section className={styles['sheetPart']}>
        <h3>{t('app.meeting.sheet.parked')}</h3>
        <ParkedList meeting={meeting} />
      </section>
      <TextField
        label={t('app.meeting.sheet.followUps')}
        hint={t('app.meeting.sheet.followUpsHint')}
        rows={3}
        maxLength={4000}
        value={followUps}
        onChange={setFollowUps}
      />
      <section className={styles['sheetPart']} aria-label={t('app.meeting.sheet.next')}>
        <h3>{t('app.meeting.sheet.next')}</h3>
        <p className={styles['muted']}>{t('app.meeting.sheet.nextHint')}</p>
        <FieldPair>
          <TextField type="date" label={t('app.meeting.on')} value={on} onChange={setDay} />
          <TextField type="time" label={t('app.meeting.at')} value={at} onChange={setTime} />
        </FieldPair>
      </section>
      <div role="status" className={styles['muted']}>
        {copied !== null && t(copied ? 'app.meeting.sheet.copied' : 'app.meeting.sheet.byHand')}
      </div>
      {copied === false && (
        <textarea
          className={styles['plain']}
          readOnly
          rows={8}
          aria-label={t('app.meeting.sheet.text')}
          value={sheet}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {request.problem !== null && <ProblemNotice problem={request.problem} />}
    </Dialog>
  );
}
