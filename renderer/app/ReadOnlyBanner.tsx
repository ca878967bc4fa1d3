import { useOperation } from '../client/useOperation';
import { useTranslate } from '../wording';
import styles from './Banner.module.css';

/** Says why nothing can be changed when another program holds the data folder or it cannot be written. */
export function ReadOnlyBanner() {
  const t = useTranslate();
  const workspace = useOperation('workspace.describe', {});
  if (workspace.state !== 'ready' || !workspace.value.isReadOnly) return null;
  return (
    <p className={styles['banner']} data-look="calm" role="status">
      <strong>{t('app.readOnly.title')}</strong>
      <span>{t('app.readOnly.text')}</span>
    </p>
  );
}
