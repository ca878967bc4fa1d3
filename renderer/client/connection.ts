import type { Problem } from '#shared/contract/problem';
import type { Result } from '#shared/result';

/**
 * `lost`: the workbench behind the page does not answer. `refused`: it answers, and this page's key is not its own.
 * `ended`: the person has ended it from this page.
 */
export type ConnectionState = 'connected' | 'lost' | 'refused' | 'ended';

export interface Connection {
  readonly state: () => ConnectionState;
  /** Whether the workbench ever let this page in: only then can something typed be at stake. */
  readonly wasLetIn: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
  /** Called when the workbench answers again after it was lost. */
  readonly onReturn: (listener: () => void) => () => void;
  /** Learns from a reply how things stand. */
  readonly note: (reply: Result<unknown, Problem>) => void;
  /** The workbench was ended on purpose; whatever is heard afterwards changes nothing. */
  readonly end: () => void;
}

const firstPauseMs = 1000;
const longestPauseMs = 10_000;

/** Watches the replies for a workbench that has gone, and then asks by itself until it is back. */
export function createConnection(ask: () => Promise<Result<unknown, Problem>>): Connection {
  const listeners = new Set<() => void>();
  const returnListeners = new Set<() => void>();
  let state: ConnectionState = 'connected';
  let isLetIn = false;
  let isAsking = false;

  function enter(next: ConnectionState): void {
    if (next === 'connected') isLetIn = true;
    if (next === state || state === 'ended') return;
    state = next;
    listeners.forEach((listener) => listener());
    if (next === 'connected') returnListeners.forEach((listener) => listener());
    else if (next !== 'ended') void askUntilBack();
  }

  const isMissing = () => state === 'lost' || state === 'refused';

  async function askUntilBack(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    for (let pauseMs = firstPauseMs; isMissing(); pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      enter(stateAfter(await ask()));
    }
    isAsking = false;
  }

  return {
    state: () => state,
    wasLetIn: () => isLetIn,
    subscribe: (listener) => added(listeners, listener),
    onReturn: (listener) => added(returnListeners, listener),
    note: (reply) => enter(stateAfter(reply)),
    end: () => enter('ended'),
  };
}

function stateAfter(reply: Result<unknown, Problem>): ConnectionState {
  if (reply.ok) return 'connected';
  if (reply.problem.code === 'connection-lost') return 'lost';
  return reply.problem.code === 'key-refused' ? 'refused' : 'connected';
}

function added<Item>(items: Set<Item>, item: Item): () => void {
  items.add(item);
  return () => items.delete(item);
}
