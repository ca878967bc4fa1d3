import { EmptyState } from '../ui/EmptyState';
import { useTranslate } from '../wording';
import styles from './NoKeyPage.module.css';

/** Stands in place of everything when this page never had the key of the running workbench. */
export function NoKeyPage() {
  const t = useTranslate();
  return (
    <main className={styles['page']}>
      <EmptyState title={t('app.noKey.title')} text={t('app.noKey.text')}>
        <code className={styles['command']}>{t('app.noKey.command')}</code>
      </EmptyState>
    </main>
  );
}
