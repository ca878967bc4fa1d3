import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { ListOrder } from '#shared/engagement/listOrder';
import { useClient } from '../../client/ClientContext';
import { useIsReadOnly } from '../../client/useIsReadOnly';
import { useOperation } from '../../client/useOperation';
import { useRequest } from '../../client/useRequest';

export interface ListOrderChoice {
  readonly order: ListOrder;
  /** Sorts at once and remembers it where that is possible. */
  readonly change: (order: ListOrder) => void;
  /** Why it could not be remembered. */
  readonly problem: Problem | null;
}

/** How the list is sorted, from one visit to the next; null until it is known. */
export function useListOrder(): ListOrderChoice | null {
  const client = useClient();
  const isReadOnly = useIsReadOnly() === true;
  const settings = useOperation('settings.read', {});
  const [chosen, setChosen] = useState<ListOrder | null>(null);
  const request = useRequest();
  if (settings.state === 'loading') return null;
  const kept = settings.state === 'ready' ? settings.value.listOrder : undefined;
  return {
    order: chosen ?? kept ?? 'changed',
    change: (listOrder) => {
      setChosen(listOrder);
      if (!isReadOnly) void request.run(() => client.call('settings.update', { listOrder }));
    },
    problem: request.problem,
  };
}
