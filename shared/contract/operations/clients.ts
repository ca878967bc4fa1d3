import { clientSchema, type Client } from '../../engagement/client';
import { operation } from '../operation';
import type { ClientRow } from '../views';
import { nothing } from './inputs';

/** The clients engagements are for. */
export const clientsOperations = {
  'clients.list': operation<readonly ClientRow[]>()(nothing),
  'clients.update': operation<Client>()(clientSchema),
} as const;
