import { useCallback, useEffect, useState } from 'react';
import type { OperationName } from '#shared/contract/contract';
import type { Problem } from '#shared/contract/problem';
import type { Input, Output, Reply } from '#shared/contract/reply';
import { useClient } from './ClientContext';

export type Loaded<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly problem: Problem }
  | { readonly state: 'ready'; readonly value: Value };

/** Nobody answered, or nobody who knows this page; the banner says so. */
function isAway({ code }: Problem): boolean {
  return code === 'connection-lost' || code === 'key-refused';
}

/**
 * Reads something from the workbench for as long as a screen shows it, and again when the window comes back to the
 * front or the workbench answers again, so that two windows on one workspace stay in step. What was read stays on
 * screen while it is read anew, and when reading it anew fails for want of a workbench that knows this page.
 */
export function useOperation<Name extends OperationName>(
  name: Name,
  input: Input<Name>,
): Loaded<Output<Name>> & { readonly reload: () => Promise<void> } {
  const client = useClient();
  const [loaded, setLoaded] = useState<Loaded<Output<Name>>>({ state: 'loading' });
  const key = JSON.stringify(input);

  const read = useCallback(() => client.call(name, JSON.parse(key) as Input<Name>), [client, name, key]);
  const show = useCallback((reply: Reply<Name>) => {
    if (reply.ok) {
      setLoaded({ state: 'ready', value: reply.value });
      return;
    }
    const { problem } = reply;
    setLoaded((before) =>
      before.state === 'ready' && isAway(problem) ? before : { state: 'failed', problem },
    );
  }, []);
  const reload = useCallback(async () => {
    show(await read());
  }, [read, show]);

  useEffect(() => {
    let isCurrent = true;
    const refresh = async () => {
      const reply = await read();
      if (isCurrent) show(reply);
    };
    const onSign = () => void refresh();
    onSign();
    window.addEventListener('focus', onSign);
    const stopListening = client.connection.onReturn(onSign);
    return () => {
      isCurrent = false;
      window.removeEventListener('focus', onSign);
      stopListening();
    };
  }, [client, read, show]);

  return { ...loaded, reload };
}
