import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/TextField';
import { useTranslate } from '../../../wording';
import styles from './Board.module.css';
import { useBoardView } from './BoardContext';

interface Props {
  readonly value: string;
  readonly hint?: string;
  readonly isMissing: boolean;
  readonly autoFocus?: boolean;
  readonly onChange: (reason: string) => void;
}

export const mostReasonCharacters = 2000;

/** Why the plan departs from the computed one. The last reason is offered, never filled in unasked. */
export function ReasonField({ value, hint, isMissing, autoFocus = false, onChange }: Props) {
  const t = useTranslate();
  const { lastReason } = useBoardView();
  return (
    <div className={styles['reasonField']}>
      <TextField
        isRequired
        autoFocus={autoFocus}
        label={t('app.planBoard.reason.label')}
        hint={hint ?? t('app.planBoard.reason.hint')}
        rows={3}
        maxLength={mostReasonCharacters}
        value={value}
        onChange={onChange}
        {...(isMissing ? { error: t('app.planBoard.reason.missing') } : {})}
      />
      {lastReason !== null && value !== lastReason && (
        <div className={styles['lastReason']}>
          <Button size="small" onPress={() => onChange(lastReason)}>
            {t('app.planBoard.reason.last')}
          </Button>
          <span>{lastReason}</span>
        </div>
      )}
    </div>
  );
}
