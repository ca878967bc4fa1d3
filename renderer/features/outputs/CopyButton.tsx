import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import styles from './CopyButton.module.css';

interface Props {
  /** What is copied, for those who do not see where the button stands. */
  readonly of: string;
  readonly text: string;
}

/** Puts a part on the clipboard as plain text; where that is not allowed, shows the text to be copied by hand. */
export function CopyButton({ of, text }: Props) {
  const t = useTranslate();
  const [isRefused, setRefused] = useState(false);

  async function copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      showToast({ title: t('app.outputs.copy.done', { part: of }) });
    } catch {
      setRefused(true);
    }
  }

  return (
    <>
      <Button
        size="small"
        look="quiet"
        aria-label={t('app.outputs.copy.of', { part: of })}
        onPress={() => void copy()}
      >
        <Copy aria-hidden />
        {t('app.outputs.copy.action')}
      </Button>
      <Dialog
        width="wide"
        isOpen={isRefused}
        title={t('app.outputs.copy.refused')}
        onClose={() => setRefused(false)}
        actions={
          <Button look="primary" onPress={() => setRefused(false)}>
            {t('actions.close')}
          </Button>
        }
      >
        <p>{t('app.outputs.copy.byHand')}</p>
        <textarea
          className={styles['text']}
          readOnly
          autoFocus
          rows={12}
          aria-label={of}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
        />
      </Dialog>
    </>
  );
}
