import { Link } from 'react-router';
import { useOperation } from '../../client/useOperation';
import { Notice } from '../../ui/Notice';
import { useTranslate } from '../../wording';

/** Says that other versions of our files lie in the data folder, and leads to where one decides about them. */
export function ConflictNotice() {
  const t = useTranslate();
  const copies = useOperation('conflicts.list', {});
  if (copies.state !== 'ready' || copies.value.length === 0) return null;
  return (
    <Notice look="warning" title={t('app.conflicts.title', { count: copies.value.length })}>
      <p>{t('app.conflicts.text')}</p>
      <p>
        <Link to="/settings">{t('app.conflicts.decide')}</Link>
      </p>
    </Notice>
  );
}
