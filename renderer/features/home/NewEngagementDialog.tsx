import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { Loading } from '../../ui/Loading';
import { useFocusReturn } from '../../ui/useFocusReturn';
import { useTranslate } from '../../wording';
import { NewEngagementForm } from './NewEngagementForm';

/** Begins an engagement, once it is known which clients, templates, packs and brands there are to choose from. */
export function NewEngagementDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  useFocusReturn();
  const clients = useOperation('clients.list', {});
  const templates = useOperation('templates.list', {});
  const brands = useOperation('brands.list', {});
  const engagements = useOperation('engagements.list', {});
  const packs = useOperation('packs.list', {});
  const settings = useOperation('settings.read', {});

  const reads = [clients, templates, brands, packs, engagements, settings];
  const failed = reads.find((read) => read.state === 'failed');
  if (
    clients.state === 'ready' &&
    templates.state === 'ready' &&
    brands.state === 'ready' &&
    packs.state === 'ready' &&
    engagements.state === 'ready' &&
    settings.state === 'ready'
  )
    return (
      <NewEngagementForm
        clients={clients.value}
        templates={templates.value}
        brands={brands.value}
        packs={packs.value}
        engagements={engagements.value}
        lastPack={settings.value.lastPack ?? null}
        lastBrand={settings.value.lastBrand ?? null}
        onClose={onClose}
      />
    );
  return (
    <Dialog
      isOpen
      title={t('app.newEngagement.title')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('actions.cancel')}</Button>}
    >
      {failed?.state === 'failed' ? (
        <ProblemNotice
          problem={failed.problem}
          onRetry={() => void Promise.all(reads.map((read) => read.reload()))}
        />
      ) : (
        <Loading label={t('app.home.loading')} />
      )}
    </Dialog>
  );
}
