import type { Recovery } from '#shared/file/recovery';
import { useTranslate } from '../../wording';
import styles from './RecoveryPage.module.css';

/** What was damaged, what came back, what did not, and where the damaged file lies. */
export function DamagedFiles({ recoveries }: { readonly recoveries: readonly Recovery[] }) {
  const t = useTranslate();
  return (
    <section className={styles['part']} aria-labelledby="recovery-damaged">
      <div>
        <h3 id="recovery-damaged">{t('app.recovery.damaged.title')}</h3>
        <p className={styles['lead']}>{t('app.recovery.damaged.text')}</p>
      </div>
      <ul className={styles['items']}>
        {recoveries.map(
          ({ file, damage, restoredGeneration, replayedChanges, lostChanges, quarantinedAs }) => (
            <li key={`${file} ${damage} ${quarantinedAs ?? ''}`} className={styles['item']}>
              <p className={styles['what']}>
                {t('app.recovery.damaged.file', { file, what: t(`app.recovery.damaged.what.${damage}`) })}
              </p>
              <p>
                {t(
                  restoredGeneration === undefined
                    ? 'app.recovery.damaged.journal'
                    : 'app.recovery.damaged.restored',
                  { count: replayedChanges },
                )}{' '}
                {lostChanges > 0
                  ? t('app.recovery.damaged.lost', { count: lostChanges })
                  : t('app.recovery.damaged.whole')}
              </p>
              {quarantinedAs !== undefined && (
                <p className={styles['lead']}>{t('app.recovery.damaged.kept', { name: quarantinedAs })}</p>
              )}
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
