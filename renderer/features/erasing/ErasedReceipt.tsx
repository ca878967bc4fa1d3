import type { ErasureReceipt } from '#shared/contract/erasureViews';
import { erasureLines } from '#shared/contract/erasureWords';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import { BackupsHolding } from './BackupsHolding';
import styles from './Erasing.module.css';

interface Props {
  readonly receipt: ErasureReceipt;
  readonly onClose: () => void;
}

/** What was erased, without a word of it, and what nobody here can reach. */
export function ErasedReceipt({ receipt, onClose }: Props) {
  const t = useTranslate();
  return (
    <Dialog
      isOpen
      title={t('app.erasing.done.title')}
      onClose={onClose}
      actions={
        <Button autoFocus look="primary" onPress={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <p>{t('app.erasing.done.text')}</p>
      <ul className={styles['lines']}>
        {erasureLines(t, receipt.erased).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles['part']}>
        <h3>{t('app.erasing.done.still')}</h3>
        <BackupsHolding backups={receipt.backups} />
        <p>{t('erasing.handedOut')}</p>
      </div>
    </Dialog>
  );
}
