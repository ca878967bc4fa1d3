import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useId, useImperativeHandle, useRef, type Ref } from 'react';
import type { AskedItem } from '#shared/interview/askingOrder';
import { useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import type { AdvanceGuard } from './advanceGuard';
import { AnswerControl } from './AnswerControl';
import type { AnswerHandle } from './answers/answerHandle';
import { ClosedAnswer } from './ClosedAnswer';
import { valueOf } from './editAnswer';
import { useInterview, type Room } from './InterviewContext';
import { OtherStates } from './OtherStates';
import styles from './QuestionCard.module.css';
import { RemarkFields, type RemarksHandle } from './RemarkFields';
import { SavedState } from './SavedState';
import { useSectionName } from '../../state/sections';
import { useAnswering, type Answering } from './useAnswering';

/** How the keys reach the question on screen. */
export interface QuestionHandle extends RemarksHandle {
  readonly focus: () => void;
  readonly 'dont-know': () => void;
  readonly 'not-applicable': () => void;
  readonly skip: () => void;
}

interface Props {
  readonly ref: Ref<QuestionHandle>;
  readonly answerRef: Ref<AnswerHandle>;
  readonly item: AskedItem;
  readonly room: Room;
  readonly goesOn: boolean;
  readonly guard: AdvanceGuard;
  readonly onGo: (step: 1 | -1) => void;
  /** The way back where the question was opened from the review. */
  readonly onBack: (() => void) | null;
}

/** One question with everything that can be said to it. Made anew for every question. */
export function QuestionCard({ ref, answerRef, item, room, goesOn, guard, onGo, onBack }: Props) {
  const t = useTranslate();
  const text = useText();
  const interview = useInterview();
  const sectionName = useSectionName(room.template);
  const promptId = useId();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answer = room.answerTo(item.id);
  const answering = useAnswering({
    question: item.id,
    template: room.template,
    answer,
    goesOn,
    guard,
    onGo,
  });
  const remarks = useRef<RemarksHandle>(null);
  useEffect(() => {
    // Whatever was scrolled to before, a question is read from its beginning.
    card.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, []);
  useImperativeHandle(ref, () =>
    questionHandle(item, answering, remarks.current, () => heading.current?.focus()),
  );

  const { subject } = answering;
  if (subject === undefined) return null;
  const inSection = room.items.filter(({ section }) => section === item.section);
  return (
    <article ref={card} className={styles['card']} aria-labelledby={promptId}>
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
              onChange={answering.setValue}
              onFlush={answering.flush}
              onGoOn={() => onGo(1)}
            />
            <OtherStates answer={answer} answering={answering} />
          </>
        ) : (
          <ClosedAnswer question={item.id} answer={answer} template={room.template} />
        )}
        <RemarkFields ref={remarks} answer={answer} answering={answering} template={room.template} />
      </fieldset>
      <footer className={styles['footer']}>
        <span className={styles['ways']}>
          <Button onPress={() => onGo(-1)}>
            <ChevronLeft aria-hidden />
            {t('app.interview.previous')}
          </Button>
          {onBack !== null && <Button onPress={onBack}>{t('app.interview.backToReview')}</Button>}
        </span>
        <SavedState question={item.id} answer={answer} />
        <Button look="primary" onPress={() => onGo(1)}>
          {t('app.interview.next')}
          <ChevronRight aria-hidden />
        </Button>
      </footer>
    </article>
  );
}

/** What the keys do to a question: where it is not asked, only its remarks can change. */
export function questionHandle(
  { isOpen }: AskedItem,
  answering: Answering,
  remarks: RemarksHandle | null,
  focus: () => void,
): QuestionHandle {
  const ifOpen = (deed: () => void) => () => {
    if (isOpen) deed();
  };
  return {
    focus,
    'dont-know': ifOpen(answering.dontKnow),
    'not-applicable': ifOpen(answering.toggleReason),
    skip: ifOpen(answering.skip),
    note: () => remarks?.note(),
    quote: () => remarks?.quote(),
    flag: () => remarks?.flag(),
  };
}
