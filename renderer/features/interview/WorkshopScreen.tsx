import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Meeting } from '#shared/engagement/meeting';
import { agenda, askedTogether } from '#shared/interview/agenda';
import { askingOrder } from '#shared/interview/askingOrder';
import { subjectOf } from '#shared/interview/subject';
import { LeaveGuard } from '../../client/LeaveGuard';
import { useEngagement } from '../../state/EngagementContext';
import { useSectionName } from '../../state/sections';
import { useText, useTextLanguage } from '../../state/useText';
import { Button } from '../../ui/Button';
import { ToastArea } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { UndoKeys } from '../activity';
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
import { ClosedBanner } from './ClosedBanner';
import type { Interview } from './createInterview';
import { InterviewContext } from './InterviewContext';
import { isSettled } from './editAnswer';
import { QuestionLanguage } from './QuestionLanguage';
import { useOpenAnswers } from './useOpenAnswers';
import { useKeyCommands } from './useKeyCommands';
import type { RoomSettings } from './useRoomSettings';
import { useRoomUndo } from './useRoomUndo';
import styles from './Workshop.module.css';
import { WorkshopPeople } from './WorkshopPeople';
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
  const language = useTextLanguage();
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
  const openWork = useOpenAnswers(interviews);
  const isOfThisWorkshop = useRoomUndo(interviews);
  const isClosed = interviews.some(({ closed }) => closed !== null);
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

  useKeyCommands(
    { keys, layout: 'card', hasDialog: dialog !== null || isLeaveAsked, isClosed },
    {
      pick: (place) => rows.current[current]?.pick(place),
      within: (step) => enter(current + step),
      next: () => go(1),
      previous: () => go(-1),
      park: () => setDialog('park'),
      leave,
      'leave-field': () => rows.current[current]?.focus(),
      onQuestion: (deed) => rows.current[current]?.[deed](),
    },
  );

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
        <div className={styles['ways']}>
          <QuestionLanguage />
          <Button size="small" onPress={leave}>
            {t('app.meeting.workshop.leave')}
          </Button>
        </div>
      </header>
      <ClosedBanner closed={interviews.find(({ closed }) => closed !== null)?.closed ?? null} />
      {!isClosed && (
        <MeetingBar
          meeting={meeting}
          agenda={plan}
          section={item?.section ?? null}
          onAgenda={() => setDialog('agenda')}
          onPark={() => setDialog('park')}
          onStop={() => setDialog('after')}
        />
      )}
      <article className={styles['question']}>
        {subject === undefined || item === undefined ? (
          <>
            <h2 ref={heading} tabIndex={-1} className={styles['prompt']}>
              {t('app.meeting.workshop.all')}
            </h2>
            {!isClosed && <p>{t('app.meeting.workshop.allText')}</p>}
            <WorkshopPeople people={respondents} />
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
            <h2 ref={heading} tabIndex={-1} lang={language} className={styles['prompt']}>
              {text(subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt)}
            </h2>
            {choices !== null && (
              <ol lang={language} className={styles['legend']}>
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
            {!isClosed && <p className={styles['muted']}>{t('app.meeting.workshop.keys')}</p>}
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
      <LeaveGuard work={openWork} words="app.interview.leaveUnsaved" onAsk={setLeaveAsked} />
      {!isClosed && <UndoKeys isMeant={isOfThisWorkshop} />}
      <ToastArea />
    </div>
  );
}
