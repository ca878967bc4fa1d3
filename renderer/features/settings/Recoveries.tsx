import type { Recovery } from '#shared/file/recovery';
import { useTranslate } from '../../wording';
import styles from './Settings.module.css';

/** What was damaged and what came back, file by file. */
export function Recoveries({ recoveries }: { readonly recoveries: readonly Recovery[] }) {
  const t = useTranslate();
  return (
    <section className={styles['folder']}>
      <h3>{t('app.settings.recoveries')}</h3>
      <ul className={styles['recoveries']}>
        {recoveries.map(({ file, restoredGeneration, replayedChanges, lostChanges, quarantinedAs }) => (
          <li key={`${file} ${quarantinedAs ?? ''}`}>
            {t(
              restoredGeneration === undefined
                ? 'app.settings.recovery.journal'
                : 'app.settings.recovery.restored',
              { file, replayed: replayedChanges },
            )}{' '}
            {lostChanges > 0 && t('app.settings.recovery.lost', { count: lostChanges })}{' '}
            {quarantinedAs !== undefined && t('app.settings.recovery.kept', { name: quarantinedAs })}
          </li>
        ))}
      </ul>
    </section>
  );
}
