import { Link } from 'react-router';
import { Page } from '../ui/Page';
import { useTranslate } from '../wording';

/** An address that leads nowhere, e.g. one that was typed or kept from an older version. */
export function NotFoundPage() {
  const t = useTranslate();
  return (
    <Page title={t('app.nowhere.title')} lead={t('app.nowhere.text')} width="reading">
      <p>
        <Link to="/">{t('app.nowhere.home')}</Link>
      </p>
    </Page>
  );
}
