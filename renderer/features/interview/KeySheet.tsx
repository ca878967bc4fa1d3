import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useTranslate } from '../../wording';
import styles from './KeySheet.module.css';

const rows = [
  'digits',
  'within',
  'pick',
  'next',
  'previous',
  'dontKnow',
  'notApplicable',
  'skip',
  'note',
  'help',
  'leave',
] as const;

export function KeySheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const t = useTranslate();
  return (
    <Dialog
      title={t('app.interview.sheet.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <Button look="primary" autoFocus onPress={onClose}>
          {t('actions.close')}
        </Button>
      }
    >
      <p>{t('app.interview.sheet.text')}</p>
      <dl className={styles['keys']}>
        {rows.map((row) => (
          <div key={row}>
            <dt>
              <kbd>{t(`app.interview.sheet.names.${row}`)}</kbd>
            </dt>
            <dd>{t(`app.interview.sheet.rows.${row}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
