import { useImperativeHandle, useRef } from 'react';
import type { Question } from '#shared/template/question';
import { useText } from '../../../state/useText';
import { PlainNumberField } from '../../../ui/PlainNumberField';
import { useTranslate } from '../../../wording';
import { enter, type AnswerProps } from './answerHandle';

type NumberQuestion = Extract<Question, { type: 'number' }>;

interface Props extends AnswerProps<number> {
  readonly question: NumberQuestion;
  readonly onGoOn: () => void;
}

/** A number with its unit. What is typed is kept from the first digit on; what lies outside the range is said. */
export function NumberAnswer({ ref, value, question, onChange, onFlush, onGoOn }: Props) {
  const t = useTranslate();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { min, max } = question;
  useImperativeHandle(ref, () => ({ pick: () => enter(input.current) }));
  return (
    <PlainNumberField
      isLarge
      inputRef={input}
      label={t('app.interview.number.label', { unit: text(question.unit) })}
      unit={text(question.unit)}
      hint={t('app.interview.number.range', { min, max })}
      value={value}
      min={min}
      max={max}
      step={1}
      less={t('app.interview.number.less')}
      more={t('app.interview.number.more')}
      error={
        value !== null && (value < min || value > max)
          ? t('app.interview.number.outOfRange', { min, max })
          : undefined
      }
      onEnter={onGoOn}
      onLeave={onFlush}
      onTyped={(next) => onChange(next, 'typing')}
      onStepped={(next) => onChange(next, 'now')}
    />
  );
}
