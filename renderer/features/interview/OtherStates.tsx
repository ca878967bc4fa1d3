import { useState } from 'react';
import { useTranslate } from '../../wording';
import type { Recorded } from './editAnswer';
import styles from './QuestionCard.module.css';

interface Props {
  readonly answer: Recorded;
  readonly allowsNotApplicable: boolean;
  readonly isReasonOpen: boolean;
  readonly onDontKnow: () => void;
  readonly onNotApplicable: () => void;
  readonly onSkip: () => void;
  readonly onReason: (reason: string) => void;
  readonly onFlush: () => void;
}

/** Don't know, not applicable and skipped: set apart from the answers, because none of them is a low answer. */
export function OtherStates({
  answer,
  allowsNotApplicable,
  isReasonOpen,
  onDontKnow,
  onNotApplicable,
  onSkip,
  onReason,
  onFlush,
}: Props) {
  const t = useTranslate();
  const isNotApplicable = answer?.state === 'not-applicable';
  return (
    <div className={styles['others']} role="group" aria-label={t('app.interview.other')}>
      <div className={styles['states']}>
        <button
          type="button"
          className={styles['state']}
          data-set-apart
          aria-pressed={answer?.state === 'dont-know'}
          onClick={onDontKnow}
        >
          {t('app.interview.dontKnow')}
        </button>
        {allowsNotApplicable && (
          <button
            type="button"
            className={styles['state']}
            aria-pressed={isNotApplicable || isReasonOpen}
            onClick={onNotApplicable}
          >
            {t('app.interview.notApplicable')}
          </button>
        )}
        <button
          type="button"
          className={styles['state']}
          aria-pressed={answer?.state === 'skipped'}
          onClick={onSkip}
        >
          {t('app.interview.skip')}
        </button>
      </div>
      {(isReasonOpen || isNotApplicable) && (
        <Reason
          reason={isNotApplicable ? answer.reason : ''}
          isFocused={isReasonOpen}
          onReason={onReason}
          onFlush={onFlush}
        />
      )}
    </div>
  );
}

interface ReasonProps {
  readonly reason: string;
  readonly isFocused: boolean;
  readonly onReason: (reason: string) => void;
  readonly onFlush: () => void;
}

function Reason({ reason, isFocused, onReason, onFlush }: ReasonProps) {
  const t = useTranslate();
  // Spaces alone are no reason and go nowhere, but they stay under the hands of whoever types them.
  const [typed, setTyped] = useState(reason);
  return (
    <label className={styles['label']}>
      {t('app.interview.reason')}
      <input
        autoFocus={isFocused}
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
