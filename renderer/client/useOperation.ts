import { useCallback, useEffect, useState } from 'react';
import type { OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';
import type { Input, Output } from '#shared/contract/reply';
import { useClient } from './ClientContext';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: Value };

/**
 * Reads something from the workbench for as long as a screen shows it, and again when the window comes back to the
 * front, so that two windows on one workspace stay in step. What was read stays on screen while it is read anew.
 */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
): Loaded<Output<Name>> & { readonly reload: () => Promise<void> } {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded<Output<Name>>>({ state: 'loading' });
  const key = JSON.stringify(input);

  const reload = useCallback(async () => {
    const reply = await client.call(name, JSON.parse(key) as Input<Name>);
    setLoaded(
      reply.ok ? { state: 'ready', value: reply.value } : { state: 'failed', problem: reply.problem },
    );
  }, [client, name, key]);

  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const reply = await client.call(name, JSON.parse(key) as Input<Name>);
      if (!isCurrent) return;
      setLoaded(
        reply.ok ? { state: 'ready', value: reply.value } : { state: 'failed', problem: reply.problem },
      );
    };
    const onFocus = () => void read();
    void read();
    window.addEventListener('focus', onFocus);
    return () => {
      isCurrent = false;
      window.removeEventListener('focus', onFocus);
    };
  }, [client, name, key]);

  return { ...loaded, reload };
}
