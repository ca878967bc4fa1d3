import { useState } from 'react';
import type { ErasureReceipt } from '#shared/contract/erasureViews';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import { useClient } from '../../client/ClientContext';
import { useRequest, type Request } from '../../client/useRequest';
import { useEngagementStore } from '../../state/EngagementContext';
import { useHistoryStore } from '../../state/HistoryContext';

export interface Erasure {
  readonly request: Request;
  /** What was erased; null before. */
  readonly receipt: ErasureReceipt | null;
  readonly carryOut: (reason: string) => Promise<void>;
}

/** Erases for good, and has this window forget what it kept of it for undo and for the case of a crash. */
export function useErasure(target: ErasureTarget): Erasure {
  const client = useClient();
  const store = useEngagementStore();
  const history = useHistoryStore();
  const request = useRequest();
  const [receipt, setReceipt] = useState<ErasureReceipt | null>(null);

  async function carryOut(reason: string): Promise<void> {
    // What is still being typed would be written after the erasing, and be there again.
    await history.flush();
    const erased = await request.run(() =>
      client.call('erasures.carryOut', { engagement: store.id, target, reason }),
    );
    if (erased === null) return;
    store.unsaved()?.erase(target);
    setReceipt(erased.value);
    await Promise.all([store.reload(), history.refresh()]);
  }

  return { request, receipt, carryOut };
}
