import { useMemo } from 'react';
import type { EngagementRow } from '#shared/contract/views';
import type { EngagementStatus } from '#shared/engagement/engagement';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { SearchField } from '../../ui/SearchField';
import { Segments } from '../../ui/Segments';
import { useTranslate } from '../../wording';
import { EngagementList } from './EngagementList';
import styles from './Engagements.module.css';
import { FoundWithin } from './FoundWithin';
import { matchesSearch } from './matchesSearch';
import type { RowMenuParts } from './rowMenu';
import { useListView } from './useListView';

interface Props {
  readonly rows: readonly EngagementRow[];
  readonly menu: RowMenuParts;
}

/** Fewer letters stand in nearly every text. */
const searchFrom = 3;

const statuses: readonly EngagementStatus[] = ['active', 'archived', 'binned'];

/** Search, the choice between active, archive and bin, and what is found. */
export function Engagements({ rows, menu }: Props) {
  const t = useTranslate();
  const { status, search, client, change } = useListView();
  const ofClient = useMemo(
    () =>
      rows
        .filter((row) => client === null || row.client === client)
        .toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt)),
    [rows, client],
  );
  const matching = useMemo(() => ofClient.filter((row) => matchesSearch(row, search)), [ofClient, search]);
  const shown = useMemo(() => matching.filter((row) => row.status === status), [matching, status]);
  const clientName = client === null ? null : (ofClient[0]?.clientName ?? '');

  return (
    <div className={styles['engagements']}>
      <div className={styles['tools']}>
        <SearchField
          label={t('app.home.search')}
          clear={t('app.home.clearSearch')}
          value={search}
          onChange={(next) => change({ search: next })}
        />
        <Segments
          label={t('app.home.views')}
          value={status}
          onChange={(next) => change({ status: next })}
          segments={statuses.map((id) => ({
            id,
            label: t(`app.home.view.${id}`),
            count: matching.filter((row) => row.status === id).length,
          }))}
        />
        {clientName !== null && (
          <p className={styles['client']}>
            {t('app.home.ofClient', { client: clientName })}
            <Button size="small" look="quiet" onPress={() => change({ client: null })}>
              {t('app.home.allClients')}
            </Button>
          </p>
        )}
        <p className="visually-hidden" role="status">
          {t('app.home.found', { count: shown.length })}
        </p>
      </div>
      {shown.length > 0 ? (
        <EngagementList rows={shown} menu={menu} />
      ) : search === '' ? (
        <EmptyState title={t(`app.home.empty.${status}`)} text={t(`app.home.empty.${status}Text`)} />
      ) : (
        <EmptyState title={t('app.home.nothingFound')} text={t('app.home.nothingFoundText', { search })}>
          <Button onPress={() => change({ search: '' })}>{t('app.home.clearSearch')}</Button>
        </EmptyState>
      )}
      {search.trim().length >= searchFrom && <FoundWithin search={search.trim().slice(0, 200)} />}
    </div>
  );
}
