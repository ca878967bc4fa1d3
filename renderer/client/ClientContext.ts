import { createContext, use } from 'react';
import type { Client } from './client';

export const ClientContext = createContext<Client | null>(null);

/** The workbench of this window. */
export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('useClient outside ClientContext');
  return client;
}
