import { EmptyState } from '../ui/EmptyState';
import { useTranslate } from '../wording';
import styles from './NoKeyPage.module.css';

/** Stands in place of everything after the person ended the program from the page. */
export function StoppedPage() {
  const t = useTranslate();
  return (
    <main className={styles['page']}>
      <EmptyState title={t('app.stopped.title')} text={t('app.stopped.text')}>
        <code className={styles['command']}>{t('app.noKey.command')}</code>
      </EmptyState>
    </main>
  );
}
