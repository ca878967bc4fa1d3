import { useEffectEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { Loading } from '../../ui/Loading';
import { ToastArea } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { ConsentDialog } from '../engagement';
import { createAdvanceGuard } from './advanceGuard';
import type { AnswerHandle } from './answers/answerHandle';
import { BranchNews } from './BranchNews';
import { ClosedBanner } from './ClosedBanner';
import { FindDialog } from './FindDialog';
import { GoToDialog } from './GoToDialog';
import { GuidePanel } from './GuidePanel';
import { neighbour, useInterview, useRoom } from './InterviewContext';
import { keyCommand, placeOf, type KeyCommand } from './keyCommand';
import { KeysDialog } from './KeysDialog';
import { KeySheet } from './KeySheet';
import { LeaveGuard } from './LeaveGuard';
import { ListScreen } from './ListScreen';
import { Outline } from './Outline';
import { QuestionCard, type QuestionHandle } from './QuestionCard';
import { ReviewScreen } from './ReviewScreen';
import { RoomHeader } from './RoomHeader';
import styles from './RoomScreen.module.css';
import { UndoKeys } from '../activity';
import { AgendaDialog, MeetingBar, ParkDialog, SheetDialog, StoppedHere } from '../meeting';
import { leftIn, useMeeting } from './useMeeting';
import { useKeptSafe } from './useKeptSafe';
import { useQuestionInAddress } from './useQuestionInAddress';
import { useRoomSettings, type RoomSettings } from './useRoomSettings';
import { useRoomUndo } from './useRoomUndo';

/** What the keys still do where nothing can be changed. */
const movesOnly: ReadonlySet<KeyCommand['kind']> = new Set([
  'next',
  'previous',
  'help',
  'leave',
  'leave-field',
  'go-to',
  'find',
  'review',
  'view',
]);

type OpenDialog = 'consent' | 'sheet' | 'keys' | 'go-to' | 'find' | 'park' | 'agenda' | 'after';

export function RoomScreen() {
  const t = useTranslate();
  const settings = useRoomSettings();
  if (settings === null) return <Loading label={t('app.interview.loading')} />;
  return <Room settings={settings} />;
}

/** The outline, the question on screen, and help for the consultant; all of it within reach of the keys. */
function Room({ settings }: { readonly settings: RoomSettings }) {
  const interview = useInterview();
  const room = useRoom();
  const navigate = useNavigate();
  const { view, goesOn, keys, change } = settings;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const interviews = useMemo(() => [interview], [interview]);
  const [isLeaveAsked, setLeaveAsked] = useState(false);
  const [isHelpShown, setHelpShown] = useState(true);
  /** The question was opened from the review, which is one key away again. */
  const [isFromReview, setFromReview] = useState(false);
  const [guard] = useState(() => createAdvanceGuard(() => performance.now()));
  const question = useRef<QuestionHandle>(null);
  const answer = useRef<AnswerHandle>(null);
  useKeptSafe(interviews);
  const isOfThisInterview = useRoomUndo(interview);
  const { meeting, agenda, isFollowed, follow, path } = useMeeting(room);
  /** Where the interview was left last time, if it was begun before. */
  const [stoppedAt] = useState(() => (interview.session.position === undefined ? null : room.position));

  const leave = (): void => void navigate(`/engagements/${room.engagement.id}`);
  const moveTo = (position: string | null, fromReview = false): void => {
    setFromReview(fromReview);
    interview.moveTo(position);
  };
  useQuestionInAddress(room.items, moveTo);
  const review = (): void => moveTo(null);
  const close = (): void => setDialog(null);
  const go = (step: 1 | -1): void => {
    const next = neighbour(path, room.position, step);
    if (next !== null) moveTo(next.id);
    else if (step === 1) review();
  };
  const wish = (wished: Parameters<RoomSettings['change']>[0]): void => void change(wished);

  const obey = (command: KeyCommand): void => {
    if (interview.closed !== null && !movesOnly.has(command.kind)) return;
    switch (command.kind) {
      case 'pick':
        answer.current?.pick(command.place);
        break;
      case 'within':
        answer.current?.within?.(command.step);
        break;
      case 'next':
        if (room.position !== null) go(1);
        break;
      case 'previous':
        go(-1);
        break;
      case 'help':
        setDialog('sheet');
        break;
      case 'go-to':
      case 'find':
        setDialog(command.kind);
        break;
      case 'park':
        setDialog('park');
        break;
      case 'review':
        review();
        break;
      case 'view':
        wish({ roomView: view === 'card' ? 'list' : 'card' });
        break;
      case 'leave':
        if (isFromReview) review();
        else leave();
        break;
      case 'leave-field':
        question.current?.focus();
        break;
      case 'dont-know':
      case 'not-applicable':
      case 'skip':
      case 'flag':
      case 'note':
      case 'quote':
        question.current?.[command.kind]();
    }
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = keyCommand(placeOf(event, dialog !== null || isLeaveAsked), keys, view);
    if (command === null) return;
    event.preventDefault();
    obey(command);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKeyDown(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  const person = room.engagement.respondents.find(({ id }) => id === interview.respondent.id);
  const item = room.items.find(({ id }) => id === room.position);
  const onQuestion = { goesOn, guard, onGo: go, onBack: isFromReview ? review : null };
  return (
    <div className={styles['room']}>
      <div>
        <RoomHeader
          room={room}
          view={view}
          goesOn={goesOn}
          onView={(roomView) => wish({ roomView })}
          onGoesOn={(roomGoesOn) => wish({ roomGoesOn })}
          onConsent={() => setDialog('consent')}
          onKeys={() => setDialog('sheet')}
          onReview={review}
          onLeave={leave}
        />
        <ClosedBanner />
        {meeting !== null && (
          <MeetingBar
            meeting={meeting}
            agenda={agenda}
            section={item?.section ?? null}
            onAgenda={() => setDialog('agenda')}
            onPark={() => setDialog('park')}
            onStop={() => setDialog('after')}
          />
        )}
      </div>
      <div className={styles['body']}>
        <Outline room={room} onMove={moveTo} />
        <div className={styles['middle']}>
          <BranchNews key={`news ${room.position}`} room={room} />
          {stoppedAt !== null && item?.id === stoppedAt && <StoppedHere />}
          {item === undefined && (
            <ReviewScreen
              room={room}
              meeting={meeting}
              onMove={(next) => moveTo(next, true)}
              onEnded={() => (meeting === null ? leave() : setDialog('after'))}
            />
          )}
          {item !== undefined && view === 'list' && (
            <ListScreen
              ref={question}
              answerRef={answer}
              item={item}
              room={room}
              onMove={moveTo}
              {...onQuestion}
            />
          )}
          {item !== undefined && view === 'card' && (
            <QuestionCard
              key={item.id}
              ref={question}
              answerRef={answer}
              item={item}
              room={room}
              {...onQuestion}
            />
          )}
        </div>
        {item !== undefined && (
          <GuidePanel question={item.id} room={room} isShown={isHelpShown} onShow={setHelpShown} />
        )}
      </div>
      <KeySheet isOpen={dialog === 'sheet'} keys={keys} onChange={() => setDialog('keys')} onClose={close} />
      {dialog === 'consent' && person !== undefined && <ConsentDialog respondent={person} onClose={close} />}
      {dialog === 'keys' && (
        <KeysDialog
          keys={keys}
          onSave={async (roomKeys) => {
            const problem = await change({ roomKeys });
            if (problem === null) close();
            return problem;
          }}
          onClose={close}
        />
      )}
      {dialog === 'go-to' && <GoToDialog room={room} onMove={moveTo} onClose={close} />}
      {dialog === 'find' && <FindDialog room={room} onMove={moveTo} onClose={close} />}
      {dialog === 'park' && (
        <ParkDialog
          meeting={meeting}
          respondent={interview.respondent.id}
          question={room.position}
          onClose={close}
        />
      )}
      {dialog === 'agenda' && agenda !== null && (
        <AgendaDialog agenda={agenda} isFollowed={isFollowed} onFollow={follow} onClose={close} />
      )}
      {dialog === 'after' && meeting !== null && (
        <SheetDialog meeting={meeting} left={leftIn(room)} onClose={close} onEnded={leave} />
      )}
      <LeaveGuard interviews={interviews} onAsk={setLeaveAsked} />
      {interview.closed === null && <UndoKeys isMeant={isOfThisInterview} />}
      <ToastArea />
    </div>
  );
}
