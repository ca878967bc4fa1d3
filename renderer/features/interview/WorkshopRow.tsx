import { useId, useImperativeHandle, useRef, type Ref } from 'react';
import { useStore } from 'zustand';
import type { Subject } from '#shared/interview/subject';
import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import type { AdvanceGuard } from './advanceGuard';
import { AnswerControl } from './AnswerControl';
import type { AnswerHandle } from './answers/answerHandle';
import { valueOf } from './editAnswer';
import { useInterview } from './InterviewContext';
import { OtherStates } from './OtherStates';
import { RemarkFields, type RemarksHandle } from './RemarkFields';
import { ReviewLink } from './ReviewLink';
import { SavedState } from './SavedState';
import { choicesOf } from './choicesOf';
import { useAnswering } from './useAnswering';
import type { QuestionDeed } from './useKeyCommands';
import styles from './Workshop.module.css';

/** How the keys reach one person's answer. */
export type RowHandle = AnswerHandle & { readonly focus: () => void } & Readonly<
    Record<QuestionDeed, () => void>
  >;

interface Props {
  readonly ref: Ref<RowHandle>;
  readonly subject: Subject;
  /** Why it is not asked of this person; null where it is. */
  readonly notAsked: 'notAsked' | 'notOpen' | null;
  readonly isCurrent: boolean;
  readonly guard: AdvanceGuard;
  readonly onEnter: () => void;
}

/** One person's answer to the question everybody talks about. */
export function WorkshopRow({ ref, subject, notAsked, isCurrent, guard, onEnter }: Props) {
  const t = useTranslate();
  const text = useText();
  const { store, respondent, closed } = useInterview();
  const { engagement, template } = useEngagement();
  const nameId = useId();
  const row = useRef<HTMLDivElement>(null);
  const control = useRef<AnswerHandle>(null);
  const remarks = useRef<RemarksHandle>(null);
  const unsaved = useStore(store, (state) => state.unsaved.get(subject.id));
  const answer = unsaved === undefined ? (engagement.answers[respondent.id]?.[subject.id] ?? null) : unsaved;
  const answering = useAnswering({
    question: subject.id,
    template,
    answer,
    goesOn: false,
    guard,
    onGo: () => undefined,
  });
  const choices = choicesOf(subject);
  const value = valueOf(answer);
  const ifAsked = (deed: () => void) => () => {
    if (notAsked === null) deed();
  };
  const choose = (place: number): void => {
    const choice = choices?.[place - 1];
    if (choice !== undefined) answering.setValue(choice.value, 'now');
  };
  useImperativeHandle(ref, () => ({
    focus: () => row.current?.focus(),
    pick: (place) => {
      if (notAsked !== null) return;
      if (choices === null) control.current?.pick(place);
      else choose(place);
    },
    'dont-know': ifAsked(answering.dontKnow),
    'not-applicable': ifAsked(answering.toggleReason),
    skip: ifAsked(answering.skip),
    note: ifAsked(() => remarks.current?.note()),
    quote: ifAsked(() => remarks.current?.quote()),
    flag: ifAsked(() => remarks.current?.flag()),
  }));
  const group = template.groups.find(({ id }) => id === respondent.group);

  return (
    <div
      ref={row}
      role="group"
      tabIndex={-1}
      aria-labelledby={nameId}
      aria-current={isCurrent ? 'true' : undefined}
      data-asked={notAsked === null}
      data-density="compact"
      className={styles['row']}
      onFocus={onEnter}
    >
      <div>
        <p id={nameId} className={styles['name']}>
          {respondent.title}
        </p>
        <p className={styles['muted']}>
          {group === undefined ? respondent.group : text(group.name)} · <ReviewLink respondent={respondent} />
        </p>
      </div>
      {notAsked !== null ? (
        <p className={styles['muted']}>{t(`app.meeting.workshop.${notAsked}`)}</p>
      ) : (
        <fieldset className={styles['answer']} data-choice={choices !== null} disabled={closed !== null}>
          {choices === null ? (
            <AnswerControl
              ref={control}
              subject={subject}
              template={template}
              value={value}
              labelId={nameId}
              onChange={answering.setValue}
              onFlush={answering.flush}
              onGoOn={() => undefined}
            />
          ) : (
            <div className={styles['cells']} role="radiogroup" aria-labelledby={nameId}>
              {choices.map((choice, place) => (
                <button
                  key={place}
                  type="button"
                  role="radio"
                  tabIndex={place === 0 ? 0 : -1}
                  aria-checked={value === choice.value}
                  aria-label={text(choice.label)}
                  title={text(choice.label)}
                  className={styles['cell']}
                  onClick={() => choose(place + 1)}
                >
                  {place + 1}
                </button>
              ))}
            </div>
          )}
          <OtherStates question={subject.id} answer={answer} answering={answering} />
          <RemarkFields
            ref={remarks}
            question={subject.id}
            answer={answer}
            answering={answering}
            template={template}
            isCompact
          />
          <SavedState question={subject.id} answer={answer} />
        </fieldset>
      )}
    </div>
  );
}
