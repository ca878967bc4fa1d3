import { useEffect, useState } from 'react';
import type { EngagementView } from '#shared/contract/views';
import { useClient } from '../../client/ClientContext';

/** The engagement one looks into, once it was read. */
export function useOpened(engagement: string | null): EngagementView | null {
  const client = useClient();
  const [opened, setOpened] = useState<EngagementView | null>(null);
  useEffect(() => {
    if (engagement === null) return;
    let isCurrent = true;
    const open = async (): Promise<void> => {
      const reply = await client.call('engagements.open', { engagement });
      // One that cannot be read has no lines here; opening it says why.
      if (isCurrent) setOpened(reply.ok ? reply.value : null);
    };
    void open();
    return () => {
      isCurrent = false;
    };
  }, [client, engagement]);
  return opened?.engagement.id === engagement ? opened : null;
}
