import { useSyncExternalStore } from 'react';
import { useClient } from './ClientContext';
import type { ConnectionState } from './connection';

/** Whether the workbench behind the page answers. */
export function useConnection(): ConnectionState {
  const { connection } = useClient();
  return useSyncExternalStore(connection.subscribe, connection.state);
}
