import { useState } from 'react';
import { useTranslate } from '../../wording';
import type { Recorded } from './editAnswer';
import styles from './QuestionCard.module.css';
import type { Answering } from './useAnswering';

interface Props {
  readonly question: string;
  readonly answer: Recorded;
  readonly answering: Answering;
}

/** Don't know, not applicable and skipped: set apart from the answers, because none of them is a low answer. */
export function OtherStates({ question, answer, answering }: Props) {
  const t = useTranslate();
  const { allowsNotApplicable, isReasonOpen, dontKnow, toggleReason, skip, setReason, flush } = answering;
  return (
    <div className={styles['others']} role="group" aria-label={t('app.interview.other')}>
      <div className={styles['states']}>
        <button
          type="button"
          className={styles['state']}
          data-set-apart
          aria-pressed={answer?.state === 'dont-know'}
          onClick={dontKnow}
        >
          {t('app.interview.dontKnow')}
        </button>
        {allowsNotApplicable && (
          <button
            type="button"
            className={styles['state']}
            aria-pressed={isReasonOpen}
            onClick={toggleReason}
          >
            {t('app.interview.notApplicable')}
          </button>
        )}
        <button
          type="button"
          className={styles['state']}
          aria-pressed={answer?.state === 'skipped'}
          onClick={skip}
        >
          {t('app.interview.skip')}
        </button>
      </div>
      {isReasonOpen && (
        <Reason
          key={question}
          reason={answer?.state === 'not-applicable' ? answer.reason : ''}
          onReason={setReason}
          onFlush={flush}
        />
      )}
    </div>
  );
}

interface ReasonProps {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly onFlush: () => void;
}

function Reason({ reason, onReason, onFlush }: ReasonProps) {
  const t = useTranslate();
  // Spaces alone are no reason and go nowhere, but they stay under the hands of whoever types them.
  const [typed, setTyped] = useState(reason);
  return (
    <label className={styles['label']}>
      {t('app.interview.reason')}
      <input
        autoFocus={reason === ''}
        type="text"
        className={styles['input']}
        maxLength={1000}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          onReason(event.target.value);
        }}
        onBlur={onFlush}
      />
      {typed.trim() === '' && <span className={styles['owed']}>{t('app.interview.reasonOwed')}</span>}
    </label>
  );
}
