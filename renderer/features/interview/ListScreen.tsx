import { memo, useEffect, useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { answerWords } from '#shared/interview/answerWords';
import type { AskedItem } from '#shared/interview/askingOrder';
import type { Template } from '#shared/template/template';
import { useLanguage, useText } from '../../state/useText';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';
import { useTranslate } from '../../wording';
import type { AdvanceGuard } from './advanceGuard';
import { AnswerControl } from './AnswerControl';
import type { AnswerHandle } from './answers/answerHandle';
import { CardEvidence, EvidenceCount } from '../evidence';
import { ClosedAnswer } from './ClosedAnswer';
import { isBlank, valueOf, type Recorded } from './editAnswer';
import { useInterview, type Room } from './InterviewContext';
import { itemState } from './itemState';
import styles from './ListScreen.module.css';
import { OtherStates } from './OtherStates';
import { questionHandle, type QuestionHandle } from './QuestionCard';
import { RemarkFields, type RemarksHandle } from './RemarkFields';
import { SavedState } from './SavedState';
import { useSectionName } from '../../state/sections';
import { StateMark } from './StateMark';
import { useAnswering } from './useAnswering';
import { useLatest } from './useLatest';

interface Props {
  readonly ref: Ref<QuestionHandle>;
  readonly answerRef: Ref<AnswerHandle>;
  readonly item: AskedItem;
  readonly room: Room;
  readonly goesOn: boolean;
  readonly guard: AdvanceGuard;
  readonly onGo: (step: 1 | -1) => void;
  readonly onMove: (question: string) => void;
  readonly onBack: (() => void) | null;
}

const scopes = ['section', 'all'] as const;

/** All questions of a section, or of the interview, as rows that can be answered where they stand. */
export function ListScreen({ ref, answerRef, item, room, goesOn, guard, onGo, onMove, onBack }: Props) {
  const t = useTranslate();
  const sectionName = useSectionName(room.template);
  const [scope, setScope] = useState<(typeof scopes)[number]>('section');
  const go = useLatest(onGo);
  const move = useLatest(onMove);
  const sections = [...new Set(room.items.map(({ section }) => section))].filter(
    (section) => scope === 'all' || section === item.section,
  );
  return (
    <article className={styles['screen']} aria-label={t('app.interview.list.title')}>
      <header className={styles['head']}>
        <Segments
          label={t('app.interview.list.scope')}
          segments={scopes.map((id) => ({ id, label: t(`app.interview.list.${id}`) }))}
          value={scope}
          onChange={setScope}
        />
        {onBack !== null && <Button onPress={onBack}>{t('app.interview.backToReview')}</Button>}
      </header>
      {sections.map((section) => (
        <section key={section} className={styles['section']}>
          <h2 className={styles['title']}>{sectionName(section)}</h2>
          <ol className={styles['rows']}>
            {room.items
              .filter((each) => each.section === section)
              .map((each, place) => {
                const isCurrent = each.id === item.id;
                return (
                  <ListRow
                    key={each.id}
                    ref={isCurrent ? ref : null}
                    answerRef={isCurrent ? answerRef : null}
                    id={each.id}
                    isOpen={each.isOpen}
                    section={each.section}
                    kind={each.kind}
                    number={place + 1}
                    template={room.template}
                    answer={room.answerTo(each.id)}
                    isCurrent={isCurrent}
                    goesOn={goesOn}
                    guard={guard}
                    onGo={go}
                    onMove={move}
                  />
                );
              })}
          </ol>
        </section>
      ))}
      <footer className={styles['foot']}>
        <Button onPress={() => onGo(-1)}>{t('app.interview.previous')}</Button>
        <Button look="primary" onPress={() => onGo(1)}>
          {t('app.interview.next')}
        </Button>
      </footer>
    </article>
  );
}

interface RowProps extends AskedItem {
  readonly ref: Ref<QuestionHandle>;
  readonly answerRef: Ref<AnswerHandle>;
  readonly number: number;
  readonly template: Template;
  readonly answer: Recorded;
  readonly isCurrent: boolean;
  readonly goesOn: boolean;
  readonly guard: AdvanceGuard;
  readonly onGo: (step: 1 | -1) => void;
  readonly onMove: (question: string) => void;
}

/** Answers whose control is as tall as a screen open only in the row one stands in. */
const tallTypes = ['alloc', 'rank', 'matrix'];

/** Drawn anew only when something about it changes: there are about sixty of them, and every key press comes by. */
const ListRow = memo(function ListRow(props: RowProps) {
  const { ref, answerRef, number, template, answer, isCurrent, goesOn, guard, onGo, onMove } = props;
  const { id, kind, section, isOpen } = props;
  const item: AskedItem = { id, kind, section, isOpen };
  const t = useTranslate();
  const text = useText();
  const interview = useInterview();
  const promptId = useId();
  const row = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const remarks = useRef<RemarksHandle>(null);
  const control = useRef<AnswerHandle>(null);
  const answering = useAnswering({ question: id, template, answer, goesOn, guard, onGo });
  useEffect(() => {
    if (!isCurrent) return;
    row.current?.scrollIntoView({ block: 'nearest' });
    // Whoever came here by a click has the focus where they clicked.
    if (row.current?.contains(document.activeElement) !== true)
      heading.current?.focus({ preventScroll: true });
  }, [isCurrent]);
  useImperativeHandle(ref, () => questionHandle(isOpen, answering, remarks.current, heading.current));
  useImperativeHandle(answerRef, () => ({
    pick: (place) => control.current?.pick(place),
    within: (step) => control.current?.within?.(step),
  }));

  const { subject } = answering;
  if (subject === undefined) return null;
  const isTall = subject.kind === 'question' && tallTypes.includes(subject.question.type);
  return (
    <li
      ref={row}
      className={styles['row']}
      data-current={isCurrent}
      data-density="compact"
      onFocus={() => {
        if (!isCurrent) onMove(id);
      }}
    >
      <div className={styles['asks']}>
        <span className={styles['number']}>{number}</span>
        <StateMark state={itemState(item, answer)} />
        <h3
          id={promptId}
          ref={heading}
          tabIndex={-1}
          className={styles['prompt']}
          aria-current={isCurrent ? 'step' : undefined}
        >
          {text(subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt)}
        </h3>
        {(isCurrent || !isBlank(answer)) && <SavedState question={id} answer={answer} />}
      </div>
      <fieldset className={styles['answering']} disabled={interview.closed !== null}>
        {!isOpen && <ClosedAnswer question={id} answer={answer} template={template} />}
        {isOpen && isTall && !isCurrent && (
          <InWords id={id} answer={answer} template={template} onOpen={() => onMove(id)} />
        )}
        {isOpen && (!isTall || isCurrent) && (
          <AnswerControl
            ref={control}
            subject={subject}
            value={valueOf(answer)}
            template={template}
            labelId={promptId}
            onChange={answering.setValue}
            onFlush={answering.flush}
            onGoOn={() => onGo(1)}
          />
        )}
        <div className={styles['under']}>
          {isOpen && <OtherStates question={id} answer={answer} answering={answering} />}
          <RemarkFields
            ref={remarks}
            question={id}
            isCompact
            answer={answer}
            answering={answering}
            template={template}
          />
        </div>
        {isCurrent ? (
          <CardEvidence
            respondent={interview.respondent.id}
            question={id}
            facet={subject.kind === 'question' ? subject.question.facet : undefined}
            isDisabled={interview.closed !== null}
          />
        ) : (
          <EvidenceCount respondent={interview.respondent.id} question={id} />
        )}
        {isCurrent && <p className="visually-hidden">{t('app.interview.list.current')}</p>}
      </fieldset>
    </li>
  );
});

interface WordsProps {
  readonly id: string;
  readonly answer: Recorded;
  readonly template: Template;
  readonly onOpen: () => void;
}

/** An answer with a tall control, read while one is elsewhere. */
function InWords({ id, answer, template, onOpen }: WordsProps) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <button type="button" className={styles['words']} onClick={onOpen}>
      {answerWords(
        { template, language, translate },
        id,
        isBlank(answer) ? undefined : (answer ?? undefined),
      )}
      <span>{translate('app.interview.list.open')}</span>
    </button>
  );
}
