import { useLocale } from 'react-aria-components';
import { Badge } from '../../ui/Badge';
import { Button } from '../../ui/Button';
import { useTranslate } from '../../wording';
import styles from './ActivityPage.module.css';
import type { ActivityLine } from './activityLines';

interface Props {
  readonly line: ActivityLine;
  /** Present where this is what undo would take back now. */
  readonly onUndo: (() => void) | null;
}

export function ActivityItem({ line, onUndo }: Props) {
  const t = useTranslate();
  const { locale } = useLocale();
  const { at, title, values, reason, note, isUndone, isStep } = line;
  return (
    <li className={styles['line']} data-undone={isUndone} data-step={isStep}>
      <time dateTime={at} className={styles['time']}>
        {new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(new Date(at))}
      </time>
      <div className={styles['what']}>
        <p className={styles['title']}>
          <span>{title}</span> {isUndone && <Badge>{t('app.activity.undone')}</Badge>}
        </p>
        {values !== null && <p className={styles['detail']}>{t('app.activity.change', values)}</p>}
        {reason !== null && reason !== '' && (
          <p className={styles['detail']}>{t('app.activity.reason', { reason })}</p>
        )}
        {note !== null && note !== '' && <p className={styles['detail']}>{note}</p>}
      </div>
      {onUndo !== null && (
        <Button
          size="small"
          aria-label={t('app.activity.undoWhat', { deed: title })}
          onPress={() => onUndo()}
        >
          {t('app.activity.undo')}
        </Button>
      )}
    </li>
  );
}
