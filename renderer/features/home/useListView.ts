import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { EngagementStatus } from '#shared/engagement/engagement';

export interface ListView {
  readonly status: EngagementStatus;
  readonly search: string;
  /** Only this client's engagements. */
  readonly client: string | null;
  readonly change: (next: {
    readonly status?: EngagementStatus;
    readonly search?: string;
    readonly client?: null;
  }) => void;
}

const statuses: readonly EngagementStatus[] = ['active', 'archived', 'binned'];

/** Marks an address that this list wrote itself. */
const own = 'list-view';

/**
 * What part of the list is in sight. It stands in the address, so that coming back shows the same. The address follows
 * what is typed and never leads it: the router takes its time, and letters typed meanwhile would be lost.
 */
export function useListView(): ListView {
  const [params, setParams] = useSearchParams();
  const location = useLocation();
  const inAddress = params.get('search') ?? '';
  const [search, setSearch] = useState(inAddress);
  const [seen, setSeen] = useState(location.key);
  if (location.key !== seen) {
    setSeen(location.key);
    if (location.state !== own) setSearch(inAddress);
  }
  const status = statuses.find((each) => each === params.get('view')) ?? 'active';
  const client = params.get('client');
  return {
    status,
    search,
    client,
    change(next) {
      const wished = { status, search, client, ...next };
      setSearch(wished.search);
      const address = new URLSearchParams();
      if (wished.status !== 'active') address.set('view', wished.status);
      if (wished.search !== '') address.set('search', wished.search);
      if (wished.client !== null) address.set('client', wished.client);
      setParams(address, { replace: true, state: own });
    },
  };
}
