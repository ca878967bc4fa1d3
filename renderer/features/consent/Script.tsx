import { useEngagement } from '../../state/EngagementContext';
import { useText } from '../../state/useText';
import { useTranslate } from '../../wording';
import styles from './Consent.module.css';

/** What is read aloud before the first question, where the template has it. */
export function Script({ isOpen }: { readonly isOpen: boolean }) {
  const t = useTranslate();
  const text = useText();
  const { template } = useEngagement();
  const { interviewScript = [] } = template;
  if (interviewScript.length === 0) return null;
  return (
    <details className={styles['script']} open={isOpen}>
      <summary>{t('app.meeting.script')}</summary>
      {interviewScript.map((paragraph) => (
        <p key={paragraph.en}>{text(paragraph)}</p>
      ))}
    </details>
  );
}
