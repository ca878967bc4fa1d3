import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Brand } from '#shared/report/brand';
import { useClient } from '../../client/ClientContext';
import { ProblemNotice } from '../../client/ProblemNotice';
import { ReadOnlyReason } from '../../client/ReadOnlyReason';
import { useDelivery } from '../../client/useDelivery';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';
import { Button } from '../../ui/Button';
import { DropPage } from '../../ui/DropPage';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { showToast } from '../../ui/Toast';
import { useTranslate } from '../../wording';
import { ImportButton, ImportDialog, ImportReport, useImport } from '../importing';
import { BrandCard } from './BrandCard';
import { BrandDialog } from './BrandDialog';
import styles from './BrandsPage.module.css';
import { RemoveBrandDialog } from './RemoveBrandDialog';

type OpenDialog =
  | { readonly kind: 'new' }
  | { readonly kind: 'edit'; readonly brand: Brand }
  | { readonly kind: 'remove'; readonly brand: Brand };

/** How reports look: a card per firm. */
export function BrandsPage() {
  const t = useTranslate();
  const client = useClient();
  const { reload, ...brands } = useOperation('brands.list', {});
  const settings = useOperation('settings.read', {});
  const request = useRequest();
  const exported = useDelivery();
  const importing = useImport(reload);
  const isReadOnly = useIsReadOnly() === true;
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = () => setDialog(null);

  async function remove(brand: Brand): Promise<void> {
    const removed = await request.run(() => client.call('brands.remove', { id: brand.id }));
    await reload();
    if (removed !== null)
      showToast({
        title: t('app.brands.removed', { name: brand.name }),
        action: { label: t('actions.undo'), onPress: () => void undoRemove(brand) },
      });
  }

  async function undoRemove(brand: Brand): Promise<void> {
    await request.run(() => client.call('brands.undoRemove', { id: brand.id }));
    await reload();
  }

  async function duplicate(brand: Brand): Promise<void> {
    const name = t('app.brands.copyName', { name: brand.name }).slice(0, 200);
    const copy = await request.run(() => client.call('brands.duplicate', { id: brand.id, name }));
    await reload();
    // A copy is made to be changed.
    if (copy !== null) setDialog({ kind: 'edit', brand: copy.value });
  }

  async function offerFirst(brand: Brand): Promise<void> {
    await request.run(() => client.call('settings.update', { lastBrand: brand.id }));
    await settings.reload();
  }

  const newButton = (
    <Button look="primary" isDisabled={isReadOnly} onPress={() => setDialog({ kind: 'new' })}>
      <Plus aria-hidden />
      {t('app.brands.new')}
    </Button>
  );
  const isEmpty = brands.state === 'ready' && brands.value.length === 0;

  return (
    <DropPage label={t('app.brands.drop')} onFile={(file) => void importing.take(file)}>
      <Page
        title={t('app.brands.title')}
        lead={t('app.brands.lead')}
        actions={
          <>
            <ImportButton
              types={['application/json', '.json']}
              onFile={(file) => void importing.take(file)}
            />
            {brands.state === 'ready' && !isEmpty && newButton}
          </>
        }
      >
        <ReadOnlyReason />
        <ImportReport importing={importing} />
        {exported.request.problem !== null && (
          <ProblemNotice problem={exported.request.problem} onClose={exported.request.forget} />
        )}
        {request.problem !== null && <ProblemNotice problem={request.problem} onClose={request.forget} />}
        {brands.state === 'loading' && <Loading label={t('app.brands.loading')} />}
        {brands.state === 'failed' && (
          <ProblemNotice problem={brands.problem} onRetry={() => void reload()} />
        )}
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
                isFirst={settings.state === 'ready' && settings.value.lastBrand === brand.id}
                onDuplicate={() => void duplicate(brand)}
                onExport={() => void exported.ask(() => client.call('brands.export', { id: brand.id }))}
                onOfferFirst={() => void offerFirst(brand)}
                onRemove={() => setDialog({ kind: 'remove', brand })}
              />
            ))}
          </ul>
        )}
        {dialog?.kind === 'new' && <BrandDialog brand={null} onSaved={reload} onClose={close} />}
        {dialog?.kind === 'edit' && <BrandDialog brand={dialog.brand} onSaved={reload} onClose={close} />}
        {dialog?.kind === 'remove' && (
          <RemoveBrandDialog
            brand={dialog.brand}
            onConfirm={() => void remove(dialog.brand)}
            onClose={close}
          />
        )}
      </Page>
      <ImportDialog importing={importing} />
    </DropPage>
  );
}
