import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '#shared/engagement/meeting';
import { agenda, askedTogether } from '#shared/interview/agenda';
import { askingOrder } from '#shared/interview/askingOrder';
import { subjectOf } from '#shared/interview/subject';
import { useEngagement } from '../../state/EngagementContext';
import { useSectionName } from '../../state/sections';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import {
  AgendaDialog,
  dimensionOrderFor,
  MeetingBar,
  minutesSpent,
  ParkDialog,
  SheetDialog,
} from '../meeting';
import { createAdvanceGuard } from './advanceGuard';
import { choicesOf } from './choicesOf';
import type { Interview } from './createInterview';
import { InterviewContext } from './InterviewContext';
import { isSettled } from './editAnswer';
import { keyCommand, placeOf, type KeyCommand } from './keyCommand';
import { LeaveGuard } from './LeaveGuard';
import { useKeptSafe } from './useKeptSafe';
import type { RoomSettings } from './useRoomSettings';
import styles from './Workshop.module.css';
import { WorkshopRow, type RowHandle } from './WorkshopRow';

interface Props {
  readonly meeting: Meeting;
  readonly interviews: readonly Interview[];
  readonly keys: RoomSettings['keys'];
}

/** One question, everybody's answers below each other. */
export function WorkshopScreen({ meeting, interviews, keys }: Props) {
  const t = useTranslate();
  const text = useText();
  const navigate = useNavigate();
  const { engagement, template, client } = useEngagement();
  const sectionName = useSectionName(template);
  const respondents = interviews.map(({ respondent }) => respondent);
  const [dimensionOrder] = useState(() => dimensionOrderFor(template, engagement, respondents));
  const together = { respondents, dimensionOrder };
  const items = askedTogether(template, engagement, together);
  const [plan] = useState(() =>
    agenda(template, engagement, {
      ...together,
      minutes: Math.max(0, meeting.minutes - minutesSpent(meeting.id)),
    }),
  );
  const [isFollowed, follow] = useState(true);
  const [position, setPosition] = useState<string | null>(
    () =>
      interviews
        .map(({ session }) => session.position)
        .find((place) => items.some(({ id }) => id === place)) ??
      plan.sections[0]?.questions[0] ??
      items[0]?.id ??
      null,
  );
  const [current, setCurrent] = useState(0);
  const [dialog, setDialog] = useState<'park' | 'agenda' | 'after' | null>(null);
  const [isLeaveAsked, setLeaveAsked] = useState(false);
  const [guard] = useState(() => createAdvanceGuard(() => performance.now()));
  useKeptSafe(interviews);
  const rows = useRef<(RowHandle | null)[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [position]);

  const item = items.find(({ id }) => id === position);
  const subject = position === null ? undefined : subjectOf(template, position);
  const later = new Set(isFollowed ? plan.later.flatMap(({ questions }) => questions) : []);
  const path = items.filter(({ id }) => id === position || !later.has(id));
  const leave = (): void => void navigate(`/engagements/${engagement.id}/respondents`);
  const go = (step: 1 | -1): void => {
    const here = position === null ? path.length : path.findIndex(({ id }) => id === position);
    const next = path[here + step]?.id ?? (step === 1 ? null : position);
    setPosition(next);
    for (const interview of interviews) interview.moveTo(next);
  };
  const enter = (row: number): void => {
    const next = Math.min(interviews.length - 1, Math.max(0, row));
    setCurrent(next);
    rows.current[next]?.focus();
  };

  const obey = (command: KeyCommand): void => {
    const row = rows.current[current];
    switch (command.kind) {
      case 'pick':
        row?.pick(command.place);
        break;
      case 'within':
        enter(current + command.step);
        break;
      case 'next':
        go(1);
        break;
      case 'previous':
        go(-1);
        break;
      case 'park':
        setDialog('park');
        break;
      case 'leave':
        leave();
        break;
      case 'leave-field':
        row?.focus();
        break;
      case 'dont-know':
      case 'not-applicable':
      case 'skip':
      case 'note':
      case 'quote':
      case 'flag':
        row?.[command.kind]();
        break;
      case 'go-to':
      case 'find':
      case 'review':
      case 'view':
      case 'help':
    }
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = keyCommand(placeOf(event, dialog !== null || isLeaveAsked), keys);
    if (command === null) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const reasonNotAsked = (interview: Interview): 'notAsked' | 'notOpen' | null => {
    const own = askingOrder(template, engagement, interview.respondent, dimensionOrder).find(
      ({ id }) => id === position,
    );
    if (own === undefined) return 'notAsked';
    return own.isOpen ? null : 'notOpen';
  };
  const left = items
    .filter(({ id, askedOf }) =>
      askedOf.some((each) => !isSettled(engagement.answers[each.id]?.[id] ?? null)),
    )
    .map(({ id }) => id);
  const choices = subject === undefined ? null : choicesOf(subject);
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <div>
          <p className={styles['muted']}>{client.name}</p>
          <h1>{t('app.meeting.workshopTitle')}</h1>
        </div>
        <Button size="small" onPress={leave}>
          {t('app.meeting.workshop.leave')}
        </Button>
      </header>
      <MeetingBar
        meeting={meeting}
        agenda={plan}
        section={item?.section ?? null}
        onAgenda={() => setDialog('agenda')}
        onPark={() => setDialog('park')}
        onStop={() => setDialog('after')}
      />
      <article className={styles['question']}>
        {subject === undefined || item === undefined ? (
          <>
            <h2 ref={heading} tabIndex={-1} className={styles['prompt']}>
              {t('app.meeting.workshop.all')}
            </h2>
            <p>{t('app.meeting.workshop.allText')}</p>
          </>
        ) : (
          <>
            <p className={styles['muted']}>
              {sectionName(item.section)}.{' '}
              {t('app.meeting.workshop.progress', {
                number: path.findIndex(({ id }) => id === item.id) + 1,
                total: path.length,
              })}
            </p>
            <h2 ref={heading} tabIndex={-1} className={styles['prompt']}>
              {text(subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt)}
            </h2>
            {choices !== null && (
              <ol className={styles['legend']}>
                {choices.map(({ label }) => (
                  <li key={label.en}>{text(label)}</li>
                ))}
              </ol>
            )}
            <div className={styles['rows']}>
              {interviews.map((interview, place) => (
                <InterviewContext key={`${interview.respondent.id} ${subject.id}`} value={interview}>
                  <WorkshopRow
                    ref={(handle) => {
                      rows.current[place] = handle;
                    }}
                    subject={subject}
                    notAsked={reasonNotAsked(interview)}
                    isCurrent={place === current}
                    guard={guard}
                    onEnter={() => setCurrent(place)}
                  />
                </InterviewContext>
              ))}
            </div>
            <p className={styles['muted']}>{t('app.meeting.workshop.keys')}</p>
          </>
        )}
        <footer className={styles['footer']}>
          <Button onPress={() => go(-1)}>{t('app.interview.previous')}</Button>
          {position !== null && (
            <Button look="primary" onPress={() => go(1)}>
              {t('app.interview.next')}
            </Button>
          )}
        </footer>
      </article>
      {dialog === 'park' && (
        <ParkDialog
          meeting={meeting}
          respondent={meeting.respondents[0] ?? ''}
          question={position}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'agenda' && (
        <AgendaDialog
          agenda={plan}
          isFollowed={isFollowed}
          onFollow={follow}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'after' && (
        <SheetDialog meeting={meeting} left={left} onClose={() => setDialog(null)} onEnded={leave} />
      )}
      <LeaveGuard interviews={interviews} onAsk={setLeaveAsked} />
    </div>
  );
}
