import { useImperativeHandle, useRef, useState } from 'react';
import type { Question } from '#shared/template/question';
import { useText } from '../../../state/useText';
import { NumberField } from '../../../ui/NumberField';
import { useTranslate } from '../../../wording';
import { enter, type AnswerProps } from './answerHandle';

type NumberQuestion = Extract<Question, { type: 'number' }>;

interface Props extends AnswerProps<number> {
  readonly question: NumberQuestion;
  readonly onGoOn: () => void;
}

/** A number with its unit. What is typed is kept from the first digit on; what lies outside the range is said. */
export function NumberAnswer({ ref, value, question, onChange, onGoOn }: Props) {
  const t = useTranslate();
  const text = useText();
  const input = useRef<HTMLInputElement>(null);
  const { min, max } = question;
  /** What the field was last told to show: while somebody types, their text is not reformatted under their hands. */
  const [shown, setShown] = useState(value);
  const [told, setTold] = useState(value);
  if (value !== told) {
    setTold(value);
    setShown(value);
  }
  const tell = (next: number | null, urgency: 'now' | 'typing'): void => {
    if (next === told) return;
    setTold(next);
    onChange(next, urgency);
  };

  useImperativeHandle(ref, () => ({ pick: () => enter(input.current) }));

  return (
    <NumberField
      isLarge
      inputRef={input}
      label={t('app.interview.number.label', { unit: text(question.unit) })}
      unit={text(question.unit)}
      hint={t('app.interview.number.range', { min, max })}
      value={shown}
      min={min}
      max={max}
      less={t('app.interview.number.less')}
      more={t('app.interview.number.more')}
      error={
        value !== null && (value < min || value > max)
          ? t('app.interview.number.outOfRange', { min, max })
          : undefined
      }
      onEnter={onGoOn}
      onTyped={(next) => tell(next, 'typing')}
      onChange={(next) => {
        setShown(next);
        tell(next, 'now');
      }}
    />
  );
}
