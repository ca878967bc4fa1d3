import { useEffectEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { ConsentDialog } from '../engagement';
import type { AnswerHandle } from './answers/answerHandle';
import { ClosedBanner } from './ClosedBanner';
import { GuidePanel } from './GuidePanel';
import { neighbour, useInterview, useRoom } from './InterviewContext';
import { keyCommand, placeOf, type KeyCommand } from './keyCommand';
import { KeySheet } from './KeySheet';
import { LeaveGuard } from './LeaveGuard';
import { Outline } from './Outline';
import { QuestionCard, type CardHandle } from './QuestionCard';
import { ReviewScreen } from './ReviewScreen';
import { RoomHeader } from './RoomHeader';
import styles from './RoomScreen.module.css';
import { useKeptSafe } from './useKeptSafe';

/** What the keys still do where nothing can be changed. */
const movesOnly: ReadonlySet<KeyCommand['kind']> = new Set(['next', 'previous', 'help', 'leave']);

/** The outline, the question on screen, and help for the consultant; all of it within reach of the keys. */
export function RoomScreen() {
  const interview = useInterview();
  const room = useRoom();
  const navigate = useNavigate();
  const [isSheetOpen, setSheetOpen] = useState(false);
  const [isLeaveAsked, setLeaveAsked] = useState(false);
  const [isConsentOpen, setConsentOpen] = useState(false);
  const [isGoingOn, setGoingOn] = useState(false);
  const [isHelpShown, setHelpShown] = useState(true);
  const card = useRef<CardHandle>(null);
  const answer = useRef<AnswerHandle>(null);
  useKeptSafe(interview);

  const leave = (): void => void navigate(`/engagements/${room.engagement.id}`);
  const go = (step: 1 | -1): void => {
    const next = neighbour(room.items, room.position, step);
    if (next !== null) interview.moveTo(next.id);
    else if (step === 1) interview.moveTo(null);
  };

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
        go(1);
        break;
      case 'previous':
        go(-1);
        break;
      case 'help':
        setSheetOpen(true);
        break;
      case 'leave':
        leave();
        break;
      case 'leave-field':
        card.current?.focus();
        break;
      case 'dont-know':
      case 'not-applicable':
      case 'skip':
      case 'note':
        card.current?.[command.kind]();
    }
  };
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const command = keyCommand(placeOf(event, isSheetOpen || isLeaveAsked || isConsentOpen));
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
  return (
    <div className={styles['room']}>
      <div>
        <RoomHeader
          room={room}
          isGoingOn={isGoingOn}
          onGoingOn={setGoingOn}
          onConsent={() => setConsentOpen(true)}
          onKeys={() => setSheetOpen(true)}
          onReview={() => interview.moveTo(null)}
          onLeave={leave}
        />
        <ClosedBanner />
      </div>
      <div className={styles['body']}>
        <Outline room={room} onMove={interview.moveTo} />
        <div className={styles['middle']}>
          {item === undefined ? (
            <ReviewScreen room={room} onMove={interview.moveTo} onEnded={leave} />
          ) : (
            <QuestionCard
              key={item.id}
              ref={card}
              answerRef={answer}
              item={item}
              room={room}
              isGoingOn={isGoingOn}
              onGo={go}
            />
          )}
        </div>
        {item !== undefined && (
          <GuidePanel
            question={item.id}
            template={room.template}
            isShown={isHelpShown}
            onShow={setHelpShown}
          />
        )}
      </div>
      <KeySheet isOpen={isSheetOpen} onClose={() => setSheetOpen(false)} />
      {isConsentOpen && person !== undefined && (
        <ConsentDialog respondent={person} onClose={() => setConsentOpen(false)} />
      )}
      <LeaveGuard onAsk={setLeaveAsked} />
    </div>
  );
}
