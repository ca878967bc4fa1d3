import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ClientRow } from '#shared/contract/views';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useOperation } from '../../client/useOperation';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { Page } from '../../ui/Page';
import { SearchField } from '../../ui/SearchField';
import { useTranslate } from '../../wording';
import { ClientDialog } from './ClientDialog';
import { ClientList } from './ClientList';

/** Everyone the consultant works for. */
export function ClientsPage() {
  const t = useTranslate();
  const { reload, ...clients } = useOperation('clients.list', {});
  const [edited, setEdited] = useState<ClientRow | null>(null);

  return (
    <Page title={t('app.clients.title')} lead={t('app.clients.lead')}>
      {clients.state === 'loading' && <Loading label={t('app.clients.loading')} />}
      {clients.state === 'failed' && (
        <ProblemNotice problem={clients.problem} onRetry={() => void reload()} />
      )}
      {clients.state === 'ready' && <FoundClients clients={clients.value} onEdit={setEdited} />}
      {edited !== null && <ClientDialog client={edited} onSaved={reload} onClose={() => setEdited(null)} />}
    </Page>
  );
}

function FoundClients({
  clients,
  onEdit,
}: {
  readonly clients: readonly ClientRow[];
  readonly onEdit: (client: ClientRow) => void;
}) {
  const t = useTranslate();
  const navigate = useNavigate();
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLocaleLowerCase();
  const found = clients
    .filter(({ name, sector }) => `${name} ${sector ?? ''}`.toLocaleLowerCase().includes(wanted))
    .toSorted((one, other) => one.name.localeCompare(other.name));

  if (clients.length === 0)
    return (
      <EmptyState title={t('app.clients.empty')} text={t('app.clients.emptyText')}>
        <Button look="primary" onPress={() => void navigate('/')}>
          {t('app.clients.toEngagements')}
        </Button>
      </EmptyState>
    );
  return (
    <>
      <SearchField
        label={t('app.clients.search')}
        clear={t('app.home.clearSearch')}
        value={search}
        onChange={setSearch}
      />
      {found.length === 0 ? (
        <EmptyState
          title={t('app.clients.nothingFound')}
          text={t('app.clients.nothingFoundText', { search })}
        />
      ) : (
        <ClientList clients={found} onEdit={onEdit} />
      )}
    </>
  );
}
