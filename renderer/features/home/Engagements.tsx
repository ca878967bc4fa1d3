import { useDeferredValue, useMemo } from 'react';
import type { EngagementRow } from '#shared/contract/views';
import type { EngagementStatus } from '#shared/engagement/engagement';
import { inListOrder, listOrders } from '#shared/engagement/listOrder';
import { ProblemNotice } from '../../client/ProblemNotice';
import { useLanguage } from '../../state/useText';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { Loading } from '../../ui/Loading';
import { SearchField } from '../../ui/SearchField';
import { Segments } from '../../ui/Segments';
import { SelectField } from '../../ui/SelectField';
import { useTranslate } from '../../wording';
import { EngagementList } from './EngagementList';
import styles from './Engagements.module.css';
import { FoundWithin } from './FoundWithin';
import { matchesSearch } from './matchesSearch';
import type { RowMenuParts } from './rowMenu';
import { useListOrder, type ListOrderChoice } from './useListOrder';
import { useListView } from './useListView';

interface Props {
  readonly rows: readonly EngagementRow[];
  readonly menu: RowMenuParts;
}

/** Fewer letters stand in nearly every text. */
const searchFrom = 3;

const statuses: readonly EngagementStatus[] = ['active', 'archived', 'binned'];

/** Search, the choice between active, archive and bin, and what is found. */
export function Engagements(props: Props) {
  const t = useTranslate();
  const choice = useListOrder();
  // A list that sorts itself anew before one's eyes would be clicked in the wrong place.
  if (choice === null) return <Loading label={t('app.home.loading')} />;
  return <Sorted {...props} choice={choice} />;
}

function Sorted({ rows, menu, choice }: Props & { readonly choice: ListOrderChoice }) {
  const t = useTranslate();
  const language = useLanguage();
  const { order } = choice;
  const { status, search, client, change } = useListView();
  const ofClient = useMemo(
    () =>
      inListOrder(
        rows.filter((row) => client === null || row.client === client),
        order,
        language,
      ),
    [rows, client, order, language],
  );
  // Typing goes first; the list follows as soon as there is time.
  const sought = useDeferredValue(search);
  const matching = useMemo(() => ofClient.filter((row) => matchesSearch(row, sought)), [ofClient, sought]);
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
        <div className={styles['order']}>
          <SelectField
            isLabelHidden
            label={t('app.home.order')}
            value={order}
            choices={listOrders.map((id) => ({ id, label: t(`app.home.orders.${id}`) }))}
            onChange={(id) => {
              const next = listOrders.find((each) => each === id);
              if (next !== undefined) choice.change(next);
            }}
          />
        </div>
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
      {choice.problem !== null && <ProblemNotice problem={choice.problem} />}
      {shown.length > 0 ? (
        <EngagementList rows={shown} order={t(`app.home.orders.${order}`)} menu={menu} />
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
