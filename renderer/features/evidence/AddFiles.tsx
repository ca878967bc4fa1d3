import { Paperclip } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { ProblemNotice } from '../../client/ProblemNotice';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';
import type { AddingFiles } from './useAddFiles';

interface Props {
  readonly adding: AddingFiles;
  readonly isDisabled: boolean;
  readonly look?: 'quiet' | 'plain';
  /** Files can be pasted and dropped here as well. */
  readonly takesMore?: boolean;
}

/** The button that adds files, what is going on, and why one was refused. */
export function AddFiles({ adding, isDisabled, look = 'quiet', takesMore = true }: Props) {
  const t = useTranslate();
  return (
    <div className={styles['add']}>
      <FileTrigger allowsMultiple onSelect={(files) => adding.add([...(files ?? [])])}>
        <Button
          size="small"
          {...(look === 'quiet' ? { look } : {})}
          isDisabled={isDisabled || adding.adding !== null}
        >
          <Paperclip size={15} aria-hidden />
          {t('app.evidence.add')}
        </Button>
      </FileTrigger>
      {takesMore && !isDisabled && <span className={styles['hint']}>{t('app.evidence.addHint')}</span>}
      <p role="status" className={styles['hint']}>
        {adding.adding !== null &&
          t(adding.adding.total === 1 ? 'app.evidence.adding' : 'app.evidence.addingMany', adding.adding)}
      </p>
      {adding.adding !== null && adding.adding.total > 1 && (
        <Button size="small" onPress={adding.stop}>
          {t('app.evidence.stop')}
        </Button>
      )}
      {adding.unread !== null && (
        <p role="alert" className={styles['error']}>
          {t('app.evidence.unread', { fileName: adding.unread })}
        </p>
      )}
      {adding.problem !== null && <ProblemNotice problem={adding.problem} />}
    </div>
  );
}
