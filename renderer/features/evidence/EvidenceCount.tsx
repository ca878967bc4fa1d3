import { Paperclip } from 'lucide-react';
import { useTranslate } from '../../wording';
import styles from './Evidence.module.css';
import { useEvidenceFiles } from './useEvidenceFiles';

interface Props {
  readonly respondent: string;
  readonly question: string;
}

/** How many files were shown at a question, where there is no room to see them. */
export function EvidenceCount({ respondent, question }: Props) {
  const t = useTranslate();
  const count = useEvidenceFiles().filter(
    (file) => file.respondent === respondent && file.question === question,
  ).length;
  if (count === 0) return null;
  return (
    <p className={styles['count']}>
      <Paperclip size={14} aria-hidden />
      {t('app.evidence.count', { count })}
    </p>
  );
}
