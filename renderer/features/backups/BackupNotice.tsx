import { Link } from 'react-router';
import { useOperation } from '../../client/useOperation';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';

/** A quiet word on the list of engagements when work stands in no backup since days, or the stick is missing. */
export function BackupNotice() {
  const t = useTranslate();
  const backups = useOperation('backups.describe', {});
  // Whatever keeps this from being known is said where it matters, in the settings.
  if (backups.state !== 'ready' || !backups.value.isOverdue) return null;
  const { isFolderThere, lastGoodAt } = backups.value;
  return (
    <Notice title={t(isFolderThere === true ? 'app.backups.overdue.title' : 'app.backups.overdue.missing')}>
      <p>
        {t(lastGoodAt === null ? 'app.backups.overdue.never' : 'app.backups.overdue.text', {
          day: lastGoodAt?.slice(0, 10) ?? '',
        })}{' '}
        <Link to="/settings">{t('app.backups.overdue.toSettings')}</Link>
      </p>
    </Notice>
  );
}
