import { useState } from 'react';
import type { Answer, DraftValue } from '#shared/engagement/answer';
import { finishedFor } from '#shared/interview/checkAnswer';
import type { Subject } from '#shared/interview/subject';
import { textIn, type Language, type LocalizedText } from '#shared/template/localizedText';
import {
  owesReason,
  valueOf,
  withoutAnswer,
  withQuote,
  withReason,
  withState,
} from '../features/interview/editAnswer';
import styles from './Answering.module.css';
import { ValueField } from './fields/ValueField';
import { say } from './say';

interface Props {
  readonly subject: Subject;
  readonly number: number;
  readonly language: Language;
  readonly skills: readonly LocalizedText[];
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** One question: its answer, what can be said instead of one, and a comment. */
export function QuestionField({ subject, number, language, skills, answer, onAnswer }: Props) {
  const prompt = textIn(
    language,
    subject.kind === 'symptom' ? subject.symptom.prompt : subject.question.prompt,
  );
  const mayNotApply = subject.kind === 'question' && subject.question.allowsNotApplicable;
  const isOwing = answer !== null && owesReason(answer);
  const doesNotApply = answer?.state === 'not-applicable' || isOwing;

  const give = (value: DraftValue | null): void => {
    if (value === null) {
      onAnswer(withoutAnswer(answer));
      return;
    }
    const remarks = answer?.quote === undefined ? {} : { quote: answer.quote };
    const complete = finishedFor(subject, value);
    onAnswer(
      complete === null
        ? { state: 'draft', value, ...remarks }
        : { state: 'answered', value: complete, ...remarks },
    );
  };

  return (
    <fieldset className={styles['question']} data-answered={answer !== null && answer.state !== 'draft'}>
      <legend>
        <span className={styles['number']}>
          <span className={styles['hidden']}>{say('question', { number })} </span>
          <span aria-hidden>{number}</span>
        </span>
        <span>{prompt}</span>
      </legend>
      <ValueField
        subject={subject}
        language={language}
        skills={skills}
        value={answer === null ? null : valueOf(answer)}
        onValue={give}
      />
      <div className={styles['instead']}>
        <label className={styles['choice']}>
          <input
            type="checkbox"
            checked={answer?.state === 'dont-know'}
            onChange={(event) =>
              onAnswer(event.target.checked ? withState(answer, 'dont-know') : withoutAnswer(answer))
            }
          />
          <span>{say('dontKnow')}</span>
        </label>
        {mayNotApply && (
          <label className={styles['choice']}>
            <input
              type="checkbox"
              checked={doesNotApply}
              onChange={(event) =>
                onAnswer(event.target.checked ? withReason(answer, '') : withoutAnswer(answer))
              }
            />
            <span>{say('notApplicable')}</span>
          </label>
        )}
        {answer !== null && (
          <button type="button" className={styles['quiet']} onClick={() => onAnswer(withoutAnswer(answer))}>
            {say('clear')}
          </button>
        )}
      </div>
      {doesNotApply && (
        <label className={styles['field']}>
          <span className={styles['label']}>{say('reason')}</span>
          <input
            type="text"
            maxLength={1000}
            value={answer.state === 'not-applicable' ? answer.reason : ''}
            onChange={(event) => onAnswer(withReason(answer, event.target.value))}
          />
        </label>
      )}
      <Comment answer={answer} onAnswer={onAnswer} />
    </fieldset>
  );
}

function Comment({ answer, onAnswer }: Pick<Props, 'answer' | 'onAnswer'>) {
  const [isOpen, setOpen] = useState(answer?.quote !== undefined);
  if (!isOpen)
    return (
      <button type="button" className={styles['quiet']} onClick={() => setOpen(true)}>
        {say('comment')}
      </button>
    );
  return (
    <label className={styles['field']}>
      <span className={styles['label']}>{say('commentLabel')}</span>
      <textarea
        rows={2}
        maxLength={10_000}
        value={answer?.quote ?? ''}
        onChange={(event) => onAnswer(withQuote(answer, event.target.value))}
      />
    </label>
  );
}
