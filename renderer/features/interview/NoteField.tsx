import type { Ref } from 'react';
import { useTranslate } from '../../wording';
import styles from './QuestionCard.module.css';

interface Props {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly note: string;
  readonly onChange: (note: string) => void;
  readonly onFlush: () => void;
}

export function NoteField({ ref, note, onChange, onFlush }: Props) {
  const t = useTranslate();
  return (
    <label className={styles['label']}>
      {t('app.interview.note')}
      <textarea
        ref={ref}
        className={styles['input']}
        rows={2}
        maxLength={20_000}
        placeholder={t('app.interview.notePlaceholder')}
        value={note}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onFlush}
      />
    </label>
  );
}
