import { useState } from 'react';
import type { Problem } from '#shared/contract/problem';
import type { Delivery } from '#shared/contract/views';
import type { Result } from '#shared/result';
import { useClient } from './ClientContext';
import { useRequest, type Request } from './useRequest';

/** A file the workbench makes and hands over: asked for, and where it went. */
export function useDelivery(): {
  readonly request: Request;
  readonly delivery: Delivery | null;
  readonly ask: (make: () => Promise<Result<Delivery, Problem>>) => Promise<void>;
} {
  const client = useClient();
  const request = useRequest();
  const [delivery, setDelivery] = useState<Delivery | null>(null);
  return {
    request,
    delivery,
    async ask(make) {
      setDelivery(null);
      const made = await request.run(make);
      if (made === null) return;
      const received = await request.run(() => client.receive(made.value));
      if (received !== null) setDelivery(made.value);
    },
  };
}
