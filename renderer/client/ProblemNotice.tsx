import type { Problem } from '#shared/contract/problem';
import { problemWords } from '#shared/contract/problemWords';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useTranslate } from '../wording';
import { CopyDetails } from './CopyDetails';
import { mishapOf } from './mishapOf';
import styles from './ProblemNotice.module.css';

interface Props {
  readonly problem: Problem;
  /** Offers to try again; absent where trying again cannot help. */
  readonly onRetry?: () => void;
  /** Takes the notice away again, where the screen goes on without it. */
  readonly onClose?: () => void;
}

/** A refusal or failure in words, where it happened: what is the matter, what is safe, what to do. */
export function ProblemNotice({ problem, onRetry, onClose }: Props) {
  const t = useTranslate();
  const { title, whatToDo, details } = problemWords(t, problem);
  const mishap = mishapOf(problem);
  return (
    <Notice
      look="problem"
      title={title}
      actions={
        (onRetry ?? onClose) && (
          <>
            {onRetry && (
              <Button size="small" onPress={onRetry}>
                {t('actions.retry')}
              </Button>
            )}
            {onClose && (
              <Button size="small" look="quiet" onPress={onClose}>
                {t('actions.close')}
              </Button>
            )}
          </>
        )
      }
    >
      <p>{whatToDo}</p>
      {details.length > 0 && (
        <ul className={styles['details']} tabIndex={0} aria-label={title}>
          {details.map((detail, index) => (
            <li key={index}>{detail}</li>
          ))}
        </ul>
      )}
      {mishap !== null && (
        <div className={styles['copy']}>
          <CopyDetails mishap={mishap} />
        </div>
      )}
    </Notice>
  );
}
