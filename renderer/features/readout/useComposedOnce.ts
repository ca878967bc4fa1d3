import { useEffect, useState } from 'react';
import type { Input, Output } from '#shared/contract/reply';
import { useClient } from '../../client/ClientContext';
import type { Loaded } from '../../client/useOperation';

/**
 * The report as it is when its readout begins: on the wall nothing changes by itself, whatever window comes to the
 * front. Where another one is asked for, the last one stays until that is there.
 */
export function useComposedOnce(
  order: Input<'reports.compose'>,
): Loaded<Output<'reports.compose'>> & { readonly retry: () => void } {
  const client = useClient();
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([order, attempt]);
  const [composed, setComposed] = useState<{
    readonly of: string;
    readonly loaded: Loaded<Output<'reports.compose'>>;
  }>();
  useEffect(() => {
    let isCurrent = true;
    const [input] = JSON.parse(key) as [Input<'reports.compose'>, number];
    void client.call('reports.compose', input).then((reply) => {
      if (!isCurrent) return;
      const loaded: Loaded<Output<'reports.compose'>> = reply.ok
        ? { state: 'ready', value: reply.value }
        : { state: 'failed', problem: reply.problem };
      setComposed({ of: key, loaded });
    });
    return () => {
      isCurrent = false;
    };
  }, [client, key]);
  const isLast = composed?.of === key || composed?.loaded.state === 'ready';
  const loaded = isLast ? composed.loaded : ({ state: 'loading' } as const);
  return { ...loaded, retry: () => setAttempt(attempt + 1) };
}
