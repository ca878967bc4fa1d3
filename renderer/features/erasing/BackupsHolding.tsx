import { useLocale } from 'react-aria-components';
import type { HoldingBackups } from '#shared/contract/erasureViews';
import { backupLines } from '#shared/contract/erasureWords';
import { useTranslate } from '../../wording';
import styles from './Erasing.module.css';

/** Which backups still hold what is erased here. */
export function BackupsHolding({ backups }: { readonly backups: HoldingBackups }) {
  const t = useTranslate();
  const { locale } = useLocale();
  const words = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const { sentence, rows } = backupLines(t, backups, (at) => words.format(new Date(at)));
  return (
    <div className={styles['part']}>
      <p>{sentence}</p>
      {rows.length > 0 && (
        <ul className={styles['lines']}>
          {rows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
