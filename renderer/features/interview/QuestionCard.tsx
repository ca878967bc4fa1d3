import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { DraftValue } from '#shared/engagement/answer';
import type { AskedItem } from '#shared/interview/askingOrder';
import { subjectOf } from '#shared/interview/subject';
import type { Urgency } from '../../state/saveQueue';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';
import { AnswerControl } from './AnswerControl';
import type { AnswerHandle } from './answers/answerHandle';
import {
  broughtBack,
  valueOf,
  withNote,
  withReason,
  withState,
  withValue,
  type Recorded,
} from './editAnswer';
import { useInterview, type Room } from './InterviewContext';
import { NoteField } from './NoteField';
import { OtherStates } from './OtherStates';
import styles from './QuestionCard.module.css';
import { SavedState } from './SavedState';
import { useSectionName } from './sections';

/** How the keys reach the card. */
export interface CardHandle {
  readonly focus: () => void;
  readonly 'dont-know': () => void;
  readonly 'not-applicable': () => void;
  readonly skip: () => void;
  readonly note: () => void;
}

interface Props {
  readonly ref: Ref<CardHandle>;
  readonly answerRef: Ref<AnswerHandle>;
  readonly item: AskedItem;
  readonly room: Room;
  /** Goes on by itself once one option of several is chosen. */
  readonly isGoingOn: boolean;
  readonly onGo: (step: 1 | -1) => void;
}

/** Long enough to see what was chosen; a second key in the meantime answers nothing. */
const goOnPauseMs = 350;

/** One question with everything that can be said to it. Made anew for every question. */
export function QuestionCard({ ref, answerRef, item, room, isGoingOn, onGo }: Props) {
  const t = useTranslate();
  const text = useText();
  const interview = useInterview();
  const sectionName = useSectionName(room.template);
  const promptId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const goOnTimer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const [isReasonOpen, setReasonOpen] = useState(false);
  /** What stood here before another state took its place, so that the same key brings it back. */
  const [replaced, setReplaced] = useState<Recorded>(null);
  const subject = subjectOf(room.template, item.id);
  const answer = room.answerTo(item.id);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    return () => clearTimeout(goOnTimer.current);
  }, []);

  const record = (next: Recorded, urgency: Urgency): void => interview.record(item.id, next, urgency);
  const onChange = (value: DraftValue | null, urgency: Urgency): void => {
    if (goOnTimer.current !== undefined) return;
    setReasonOpen(false);
    record(withValue(room.template, item.id, answer, value), urgency);
    if (isGoingOn && value !== null && isSingleChoice(subject))
      goOnTimer.current = setTimeout(() => onGo(1), goOnPauseMs);
  };
  const put = (state: 'dont-know' | 'skipped'): boolean => {
    setReasonOpen(false);
    if (answer?.state === state) {
      record(broughtBack(replaced, answer), 'now');
      return false;
    }
    setReplaced(answer);
    record(withState(answer, state), 'now');
    return true;
  };
  const allowsNotApplicable = subject?.kind === 'question' && subject.question.allowsNotApplicable;
  const toggleReason = (): void => {
    if (!allowsNotApplicable) return;
    if (answer?.state === 'not-applicable') record(broughtBack(replaced, answer), 'now');
    else if (!isReasonOpen) setReplaced(answer);
    setReasonOpen(!isReasonOpen && answer?.state !== 'not-applicable');
  };
  const skip = (): void => {
    if (put('skipped')) onGo(1);
  };

  useImperativeHandle(ref, () => ({
    focus: () => heading.current?.focus(),
    'dont-know': () => {
      if (item.isOpen) put('dont-know');
    },
    'not-applicable': () => {
      if (item.isOpen) toggleReason();
    },
    skip: () => {
      if (item.isOpen) skip();
    },
    note: () => note.current?.focus(),
  }));

  if (subject === undefined) return null;
  const inSection = room.items.filter(({ section }) => section === item.section);
  return (
    <article className={styles['card']} aria-labelledby={promptId}>
      <header>
        <p className={styles['place']}>
          {t('app.interview.position', {
            section: sectionName(item.section),
            number: inSection.findIndex(({ id }) => id === item.id) + 1,
            total: inSection.length,
          })}
        </p>
        <h2 id={promptId} ref={heading} tabIndex={-1} className={styles['prompt']}>
          {text(subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt)}
        </h2>
      </header>
      <fieldset className={styles['answering']} disabled={interview.closed !== null}>
        {item.isOpen ? (
          <>
            <AnswerControl
              ref={answerRef}
              subject={subject}
              value={valueOf(answer)}
              template={room.template}
              labelId={promptId}
              onChange={onChange}
              onFlush={() => void interview.flush()}
              onGoOn={() => onGo(1)}
            />
            <OtherStates
              answer={answer}
              allowsNotApplicable={allowsNotApplicable}
              isReasonOpen={isReasonOpen}
              onDontKnow={() => put('dont-know')}
              onNotApplicable={toggleReason}
              onSkip={skip}
              onReason={(reason) => {
                setReasonOpen(true);
                record(withReason(answer, reason), 'typing');
              }}
              onFlush={() => void interview.flush()}
            />
          </>
        ) : (
          <Notice title={t('app.interview.closed.title')}>{t('app.interview.closed.text')}</Notice>
        )}
        <NoteField
          ref={note}
          note={answer?.note ?? ''}
          onChange={(words) => record(withNote(answer, words), 'typing')}
          onFlush={() => void interview.flush()}
        />
      </fieldset>
      <footer className={styles['footer']}>
        <Button onPress={() => onGo(-1)}>
          <ChevronLeft aria-hidden />
          {t('app.interview.previous')}
        </Button>
        <SavedState question={item.id} answer={answer} />
        <Button look="primary" onPress={() => onGo(1)}>
          {t('app.interview.next')}
          <ChevronRight aria-hidden />
        </Button>
      </footer>
    </article>
  );
}

/** Questions that one key or click answers as a whole. */
function isSingleChoice(subject: ReturnType<typeof subjectOf>): boolean {
  if (subject?.kind === 'symptom') return true;
  return subject?.question.type === 'likert5' || subject?.question.type === 'single';
}
