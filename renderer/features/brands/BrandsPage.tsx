import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Brand } from '#shared/report/brand';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { BrandCard } from './BrandCard';
import { BrandDialog } from './BrandDialog';
import styles from './BrandsPage.module.css';

type OpenDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly brand: Brand }
  | { readonly kind: 'remove'; readonly brand: Brand };

/** How reports look: a card per firm. */
export function BrandsPage() {
  const t = useTranslate();
  const client = useClient();
  const { reload, ...brands } = useOperation('brands.list', {});
  const request = useRequest();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = () => setDialog(null);

  async function remove(brand: Brand): Promise<void> {
    const removed = await request.run(() => client.call('brands.remove', { id: brand.id }));
    await reload();
    if (removed !== null) showToast({ title: t('app.brands.removed', { name: brand.name }) });
  }

  const newButton = (
    <Button look="primary" onPress={() => setDialog({ kind: 'new' })}>
      <Plus aria-hidden />
      {t('app.brands.new')}
    </Button>
  );
  const isEmpty = brands.state === 'ready' && brands.value.length === 0;

  return (
    <Page
      title={t('app.brands.title')}
      lead={t('app.brands.lead')}
      actions={brands.state === 'ready' && !isEmpty ? newButton : undefined}
    >
      {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
      {brands.state === 'loading' && <Loading label={t('app.brands.loading')} />}
      {brands.state === 'failed' && <ProblemNotice problem={brands.problem} onRetry={() => void reload()} />}
      {isEmpty && (
        <EmptyState title={t('app.brands.empty')} text={t('app.brands.emptyText')}>
          {newButton}
        </EmptyState>
      )}
      {brands.state === 'ready' && (
        <ul className={styles['cards']}>
          {brands.value.map((brand) => (
            <BrandCard
              key={brand.id}
              brand={brand}
              onEdit={() => setDialog({ kind: 'edit', brand })}
              onRemove={() => setDialog({ kind: 'remove', brand })}
            />
          ))}
        </ul>
      )}
      {dialog?.kind === 'new' && <BrandDialog brand={null} onSaved={reload} onClose={close} />}
      {dialog?.kind === 'edit' && <BrandDialog brand={dialog.brand} onSaved={reload} onClose={close} />}
      {dialog?.kind === 'remove' && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={t('app.brands.removeTitle', { name: dialog.brand.name })}
          text={t('app.brands.removeText')}
          confirm={t('actions.remove')}
          cancel={t('actions.cancel')}
          onConfirm={() => void remove(dialog.brand)}
          onClose={close}
        />
      )}
    </Page>
  );
}
