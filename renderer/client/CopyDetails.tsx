import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/Button';
import { useTranslate } from '../wording';
import { useClient } from './ClientContext';
import styles from './CopyDetails.module.css';
import { errorDetails, type Mishap } from './errorDetails';

/**
 * Puts what helps to mend an unexpected error on the clipboard, without anything a client said; where the clipboard
 * is denied, shows the text, selected, to be copied by hand.
 */
export function CopyDetails({ mishap }: { readonly mishap: Mishap }) {
  const t = useTranslate();
  const client = useClient();
  const [happenedAt] = useState(() => new Date());
  const [outcome, setOutcome] = useState<{ readonly isCopied: boolean; readonly text: string } | null>(null);

  async function copy(): Promise<void> {
    const text = await errorDetails(client, mishap, happenedAt);
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ isCopied: true, text });
    } catch {
      // Denied, or not there: the text is shown instead.
      setOutcome({ isCopied: false, text });
    }
  }

  return (
    <div className={styles['details']} data-told={outcome !== null}>
      <Button size="small" onPress={() => void copy()}>
        <Copy aria-hidden />
        {t('app.details.copy')}
      </Button>
      <div role="status" className={styles['state']}>
        {outcome !== null && t(outcome.isCopied ? 'app.details.copied' : 'app.details.byHand')}
      </div>
      {outcome?.isCopied === false && (
        <textarea
          className={styles['text']}
          readOnly
          autoFocus
          rows={outcome.text.split('\n').length}
          aria-label={t('app.details.label')}
          value={outcome.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </div>
  );
}
