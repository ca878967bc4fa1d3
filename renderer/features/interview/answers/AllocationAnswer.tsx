import { useImperativeHandle, useRef, type CSSProperties } from 'react';
import type { Question } from '#shared/template/question';
import type { Urgency } from '../../../state/saveQueue';
import { useText } from '../../../state/useText';
import { Button } from '../../../ui/Button';
import { PlainNumberField } from '../../../ui/PlainNumberField';
import { useTranslate } from '../../../wording';
import styles from './AllocationAnswer.module.css';
import { enter, type AnswerProps } from './answerHandle';
import { balanced } from './balanced';

type Shares = Readonly<Record<string, number>>;
type AllocationQuestion = Extract<Question, { type: 'alloc' }>;

const whole = 100;

interface Props extends AnswerProps<Record<string, number>> {
  readonly question: AllocationQuestion;
  readonly onGoOn: () => void;
}

/** A hundred points over the parts: a slider that stops at what is left, and a number that says when it is too much. */
export function AllocationAnswer({ ref, value, labelId, question, onChange, onFlush, onGoOn }: Props) {
  const t = useTranslate();
  const text = useText();
  const inputs = useRef<(HTMLInputElement | null)[]>([]);
  const shares: Shares = value ?? {};
  const partIds = question.parts.map(({ id }) => id);
  const given = question.parts.reduce((sum, { id }) => sum + (shares[id] ?? 0), 0);
  const left = whole - given;

  useImperativeHandle(ref, () => ({ pick: (place) => enter(inputs.current[place - 1]) }));

  /** Null takes the share back. */
  const give = (part: string, share: number | null, urgency: Urgency): void => {
    const next: Record<string, number> = { ...shares, [part]: Math.round(share ?? 0) };
    if (share === null) Reflect.deleteProperty(next, part);
    onChange(Object.values(next).every((each) => each === 0) ? null : next, urgency);
  };
  /** Enter in a share leads to the next one, and on from the last once all is given. */
  const onEnter = (place: number): void => {
    const next = inputs.current[place + 1];
    if (next !== undefined && next !== null) enter(next);
    else if (left === 0) onGoOn();
  };
  const upToLeft = (part: string, share: number): number =>
    Math.min(share, (shares[part] ?? 0) + Math.max(0, left));

  return (
    <div className={styles['allocation']} role="group" aria-labelledby={labelId}>
      {question.parts.map(({ id, text: name }, place) => (
        <div key={id} className={styles['part']}>
          <span className={styles['name']}>{text(name)}</span>
          <input
            type="range"
            aria-label={t('app.interview.alloc.share', { part: text(name) })}
            className={styles['slider']}
            style={{ '--share': `${Math.min(whole, shares[id] ?? 0)}%` } as CSSProperties}
            min={0}
            max={whole}
            value={Math.min(whole, shares[id] ?? 0)}
            onChange={({ target }) => give(id, upToLeft(id, target.valueAsNumber), 'typing')}
            onPointerUp={onFlush}
            onBlur={onFlush}
          />
          <PlainNumberField
            isLabelHidden
            inputRef={(input) => {
              inputs.current[place] = input;
            }}
            label={t('app.interview.alloc.share', { part: text(name) })}
            value={shares[id] ?? null}
            min={0}
            max={whole}
            step={5}
            placeholder="0"
            less={t('app.interview.number.less')}
            more={t('app.interview.number.more')}
            onTyped={(share) => give(id, share, 'typing')}
            onStepped={(share) => give(id, share, 'now')}
            onLeave={onFlush}
            onEnter={() => onEnter(place)}
          />
          <span className={styles['rest']}>
            {left > 0 && (
              <button
                type="button"
                className={styles['giveRest']}
                onClick={() => give(id, (shares[id] ?? 0) + left, 'now')}
              >
                {t('app.interview.alloc.rest')}
              </button>
            )}
          </span>
        </div>
      ))}
      <p
        role="status"
        className={styles['total']}
        data-state={left === 0 ? 'full' : left < 0 ? 'over' : 'open'}
      >
        <strong>
          {left === 0 && t('app.interview.alloc.complete')}
          {left > 0 && t('app.interview.alloc.left', { left })}
          {left < 0 && t('app.interview.alloc.over', { over: -left })}
        </strong>
        {left !== 0 && value !== null && <span>{t('app.interview.alloc.draft')}</span>}
      </p>
      {left !== 0 && value !== null && (
        <div>
          <Button size="small" onPress={() => onChange(balanced(partIds, shares), 'now')}>
            {t('app.interview.alloc.balance')}
          </Button>
        </div>
      )}
    </div>
  );
}
