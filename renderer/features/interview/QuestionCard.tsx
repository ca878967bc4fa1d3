import { ChevronLeft, ChevronRight } from 'lucide-react';
import { memo, useDeferredValue, useId, useImperativeHandle, useMemo, useRef, type Ref } from 'react';
import type { AskedItem } from '#shared/interview/askingOrder';
import type { Template } from '#shared/template/template';
import { useText, useTextLanguage } from '../../state/useText';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import type { AdvanceGuard } from './advanceGuard';
import { AnswerControl } from './AnswerControl';
import type { AnswerHandle } from './answers/answerHandle';
import { CardEvidence } from '../evidence';
import { ClosedAnswer } from './ClosedAnswer';
import { valueOf, type Recorded } from './editAnswer';
import { useInterview } from './InterviewContext';
import { OtherStates } from './OtherStates';
import styles from './QuestionCard.module.css';
import { RemarkFields, type RemarksHandle } from './RemarkFields';
import { SavedState } from './SavedState';
import { useSectionName } from '../../state/sections';
import { useAnswering, type Answering } from './useAnswering';
import type { QuestionDeed } from './useKeyCommands';
import { usePromptFocus } from './usePromptFocus';

/** How the keys reach the question on screen. */
export type QuestionHandle = Readonly<Record<QuestionDeed, () => void>> & {
  readonly focus: () => void;
  /** Gives up the focus on the prompt, which is about to go. */
  readonly letGo: () => void;
};

interface Props extends AskedItem {
  readonly ref: Ref<QuestionHandle>;
  readonly answerRef: Ref<AnswerHandle>;
  /** Its place within the section, from 1, and how many there are. */
  readonly number: number;
  readonly total: number;
  readonly template: Template;
  readonly answer: Recorded;
  readonly goesOn: boolean;
  readonly guard: AdvanceGuard;
  readonly onGo: (step: 1 | -1) => void;
  /** The way back where the question was opened from the review. */
  readonly onBack: (() => void) | null;
}

/** One question with everything that can be said to it. Drawn anew only when something about it changes. */
export const QuestionCard = memo(function QuestionCard(props: Props) {
  const {
    ref,
    answerRef,
    id,
    section,
    isOpen,
    number,
    total,
    template,
    answer,
    goesOn,
    guard,
    onGo,
    onBack,
  } = props;
  const t = useTranslate();
  const text = useText();
  const language = useTextLanguage();
  const interview = useInterview();
  const sectionName = useSectionName(template);
  const promptId = useId();
  const card = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const answering = useAnswering({ question: id, template, answer, goesOn, guard, onGo });
  const remarks = useRef<RemarksHandle>(null);
  usePromptFocus(id, card, heading);
  useImperativeHandle(ref, () => questionHandle(isOpen, answering, remarks.current, heading.current));

  const { subject } = answering;
  const facet = subject?.kind === 'question' ? subject.question.facet : undefined;
  const place = useMemo(() => ({ question: id, facet }), [id, facet]);
  // The next question is on screen before what was shown at it.
  const shown = useDeferredValue(place);
  if (subject === undefined) return null;
  return (
    <article ref={card} className={styles['card']} aria-labelledby={promptId}>
      <header>
        <p className={styles['place']}>
          {t('app.interview.position', {
            section: sectionName(section),
            number,
            total,
          })}
        </p>
        <h2 key={id} id={promptId} ref={heading} tabIndex={-1} lang={language} className={styles['prompt']}>
          {text(subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt)}
        </h2>
      </header>
      <fieldset className={styles['answering']} disabled={interview.closed !== null}>
        {isOpen ? (
          <>
            <AnswerControl
              ref={answerRef}
              subject={subject}
              value={valueOf(answer)}
              template={template}
              labelId={promptId}
              onChange={answering.setValue}
              onFlush={answering.flush}
              onGoOn={() => onGo(1)}
            />
            <OtherStates question={id} answer={answer} answering={answering} />
          </>
        ) : (
          <ClosedAnswer question={id} answer={answer} template={template} />
        )}
        <RemarkFields ref={remarks} question={id} answer={answer} answering={answering} template={template} />
        <CardEvidence
          respondent={interview.respondent.id}
          {...shown}
          isDisabled={interview.closed !== null}
        />
      </fieldset>
      <footer className={styles['footer']}>
        <span className={styles['ways']}>
          <Way step={-1} onGo={onGo} />
          {onBack !== null && <Button onPress={onBack}>{t('app.interview.backToReview')}</Button>}
        </span>
        <SavedState question={id} answer={answer} />
        <Way step={1} onGo={onGo} />
      </footer>
    </article>
  );
});

interface WayProps {
  readonly step: 1 | -1;
  readonly onGo: (step: 1 | -1) => void;
}

/** To a neighbour; the same for every question, and drawn once. */
const Way = memo(function Way({ step, onGo }: WayProps) {
  const t = useTranslate();
  return step === 1 ? (
    <Button look="primary" onPress={() => onGo(1)}>
      {t('app.interview.next')}
      <ChevronRight aria-hidden />
    </Button>
  ) : (
    <Button onPress={() => onGo(-1)}>
      <ChevronLeft aria-hidden />
      {t('app.interview.previous')}
    </Button>
  );
});

/** What the keys do to a question: where it is not asked, only its remarks can change. */
export function questionHandle(
  isOpen: boolean,
  answering: Answering,
  remarks: RemarksHandle | null,
  prompt: HTMLElement | null,
): QuestionHandle {
  const ifOpen = (deed: () => void) => () => {
    if (isOpen) deed();
  };
  return {
    focus: () => prompt?.focus(),
    letGo: () => prompt?.blur(),
    'dont-know': ifOpen(answering.dontKnow),
    'not-applicable': ifOpen(answering.toggleReason),
    skip: ifOpen(answering.skip),
    note: () => remarks?.note(),
    quote: () => remarks?.quote(),
    flag: () => remarks?.flag(),
  };
}
