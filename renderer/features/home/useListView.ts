import { useSearchParams } from 'react-router';
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

/** What part of the list is in sight. It stands in the address, so that coming back shows the same. */
export function useListView(): ListView {
  const [params, setParams] = useSearchParams();
  const status = statuses.find((each) => each === params.get('view')) ?? 'active';
  const search = params.get('search') ?? '';
  const client = params.get('client');
  return {
    status,
    search,
    client,
    change(next) {
      const wished = { status, search, client, ...next };
      const address = new URLSearchParams();
      if (wished.status !== 'active') address.set('view', wished.status);
      if (wished.search !== '') address.set('search', wished.search);
      if (wished.client !== null) address.set('client', wished.client);
      setParams(address, { replace: true });
    },
  };
}
