import { useTranslate } from '../wording';
import { useIsReadOnly } from './useIsReadOnly';
import styles from './ReadOnlyReason.module.css';

/** Says beside controls that are off in a folder opened for reading only why they are; else nothing. */
export function ReadOnlyReason({ id }: { readonly id?: string }) {
  const t = useTranslate();
  if (useIsReadOnly() !== true) return null;
  return (
    <p id={id} className={styles['reason']}>
      {t('app.readOnly.disabled')}
    </p>
  );
}
