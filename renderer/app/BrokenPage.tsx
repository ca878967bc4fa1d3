import { CopyDetails } from '../client/CopyDetails';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useTranslate } from '../wording';

/** The last net: a screen that broke says so, keeps what was saved, and offers the way back. */
export function BrokenPage({ error }: { readonly error: unknown }) {
  const t = useTranslate();
  return (
    <EmptyState title={t('app.broken.title')} text={t('app.broken.text')}>
      <Button look="primary" onPress={() => window.location.reload()}>
        {t('app.broken.reload')}
      </Button>
      <CopyDetails mishap={{ code: 'screen-broken', thrown: error }} />
    </EmptyState>
  );
}
