import { useMemo, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { LeaveGuard } from '../../client/LeaveGuard';
import { Loading } from '../../ui/Loading';
import { ToastArea } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { UndoKeys } from '../activity';
import { MeetingBar, StoppedHere } from '../meeting';
import { createAdvanceGuard } from './advanceGuard';
import type { AnswerHandle } from './answers/answerHandle';
import { BranchNews } from './BranchNews';
import { ClosedBanner } from './ClosedBanner';
import { GuidePanel } from './GuidePanel';
import { neighbour, useInterview, useRoom, useRoomNow, useStanding } from './InterviewContext';
import { ListScreen } from './ListScreen';
import { Outline } from './Outline';
import { QuestionCard, type QuestionHandle } from './QuestionCard';
import { ReviewScreen } from './ReviewScreen';
import { RoomDialogs, type OpenDialog } from './RoomDialogs';
import { RoomHeader } from './RoomHeader';
import styles from './RoomScreen.module.css';
import { useAfterPaint } from './useAfterPaint';
import { useOpenAnswers } from './useOpenAnswers';
import { useLatest } from './useLatest';
import { useMeeting } from './useMeeting';
import { usePlaceInAddress } from './usePlaceInAddress';
import { useRoomKeys } from './useRoomKeys';
import { useRoomSettings, type RoomSettings } from './useRoomSettings';
import { useRoomUndo } from './useRoomUndo';

export function RoomScreen() {
  const t = useTranslate();
  const settings = useRoomSettings();
  if (settings === null) return <Loading label={t('app.interview.loading')} />;
  return <Room settings={settings} />;
}

/**
 * The outline, the question on screen, and help for the consultant; all of it within reach of the keys. The question
 * follows a key at once; what stands beside it follows a moment later and never holds the question up.
 */
function Room({ settings }: { readonly settings: RoomSettings }) {
  const interview = useInterview();
  const room = useRoom();
  const roomNow = useRoomNow();
  const beside = useAfterPaint(room);
  const standing = useStanding(beside);
  const navigate = useNavigate();
  const { view, goesOn, keys } = settings;
  const [dialog, open] = useState<OpenDialog | null>(null);
  const interviews = useMemo(() => [interview], [interview]);
  const [isLeaveAsked, setLeaveAsked] = useState(false);
  const [isHelpShown, setHelpShown] = useState(true);
  /** The question was opened from the review, which is one key away again. */
  const [isFromReview, setFromReview] = useState(false);
  const [guard] = useState(() => createAdvanceGuard(() => performance.now()));
  const question = useRef<QuestionHandle>(null);
  const answer = useRef<AnswerHandle>(null);
  const openWork = useOpenAnswers(interviews);
  const isOfThisInterview = useRoomUndo(interviews);
  const { meeting, agenda, isFollowed, follow, onPath } = useMeeting(beside);
  /** Where the interview was left last time, if it was begun before. */
  const [stoppedAt] = useState(() => (interview.session.position === undefined ? null : room.position));

  // None of these changes from one question to the next, so that what is given them need not be drawn anew.
  const leave = useLatest(() => void navigate(`/engagements/${room.engagement.id}`));
  const moveTo = useLatest((position: string | null, fromReview?: boolean) => {
    setFromReview(fromReview === true);
    // Before anything changes: taken away with the focus on it, the prompt would have the page laid out twice.
    if (view === 'card') question.current?.letGo();
    interview.moveTo(position);
  });
  const review = useLatest(() => moveTo(null));
  const go = useLatest((step: 1 | -1) => {
    const { items, position } = roomNow();
    const next = neighbour(onPath(items, position), position, step);
    if (next !== null) moveTo(next.id);
    else if (step === 1) review();
  });
  const wish = useLatest((wished: Parameters<RoomSettings['change']>[0]) => void settings.change(wished));
  usePlaceInAddress(room.items, moveTo);
  useRoomKeys({
    keys,
    view,
    question,
    answer,
    isFromReview,
    hasDialog: dialog !== null || isLeaveAsked,
    does: { go, review, leave, open, wish },
  });

  const item = room.items.find(({ id }) => id === room.position);
  const besideItem = beside.items.find(({ id }) => id === beside.position);
  const onQuestion = { goesOn, guard, onGo: go, onBack: isFromReview ? review : null };
  return (
    <div className={styles['room']}>
      <div>
        <RoomHeader
          standing={standing}
          view={view}
          goesOn={goesOn}
          onWish={wish}
          onOpen={open}
          onReview={review}
          onLeave={leave}
        />
        <ClosedBanner closed={interview.closed} />
        {meeting !== null && (
          <MeetingBar
            meeting={meeting}
            agenda={agenda}
            section={besideItem?.section ?? null}
            onAgenda={() => open('agenda')}
            onPark={() => open('park')}
            onStop={() => open('after')}
          />
        )}
      </div>
      <div className={styles['body']}>
        <Outline room={beside} standing={standing} onMove={moveTo} />
        <div className={styles['middle']}>
          <BranchNews key={`news ${room.position}`} room={room} />
          {stoppedAt !== null && item?.id === stoppedAt && <StoppedHere />}
          {item === undefined && (
            <ReviewScreen
              room={room}
              meeting={meeting}
              onMove={(next) => moveTo(next, true)}
              onEnded={() => (meeting === null ? leave() : open('after'))}
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
              ref={question}
              answerRef={answer}
              {...item}
              {...placeIn(room.items, item)}
              template={room.template}
              answer={room.answerTo(item.id)}
              {...onQuestion}
            />
          )}
        </div>
        {item !== undefined && besideItem !== undefined && (
          <GuidePanel question={besideItem.id} room={beside} isShown={isHelpShown} onShow={setHelpShown} />
        )}
      </div>
      {dialog !== null && (
        <RoomDialogs
          dialog={dialog}
          room={room}
          settings={settings}
          meeting={meeting}
          agenda={agenda}
          isFollowed={isFollowed}
          onFollow={follow}
          onMove={moveTo}
          onOpen={open}
          onLeave={leave}
        />
      )}
      <LeaveGuard work={openWork} words="app.interview.leaveUnsaved" onAsk={setLeaveAsked} />
      {interview.closed === null && <UndoKeys isMeant={isOfThisInterview} />}
      <ToastArea />
    </div>
  );
}

/** The number of an item within its section, and how many there are. */
function placeIn(
  items: ReturnType<typeof useRoom>['items'],
  { id, section }: (typeof items)[number],
): { readonly number: number; readonly total: number } {
  const own = items.filter((item) => item.section === section);
  return { number: own.findIndex((item) => item.id === id) + 1, total: own.length };
}
