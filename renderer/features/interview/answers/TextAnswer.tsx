import { useImperativeHandle, useRef } from 'react';
import { useTranslate } from '../../../wording';
import type { AnswerProps } from './answerHandle';
import styles from './TextAnswer.module.css';

export function TextAnswer({ ref, value, labelId, onChange, onFlush }: AnswerProps<string>) {
  const t = useTranslate();
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({ pick: () => area.current?.focus() }));
  return (
    <textarea
      ref={area}
      className={styles['area']}
      rows={6}
      maxLength={20_000}
      aria-labelledby={labelId}
      placeholder={t('app.interview.text.label')}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value, 'typing')}
      onBlur={onFlush}
    />
  );
}
