import { z } from 'zod';
import { clientSchema, type Client } from '../../engagement/client';
import { recordIdSchema } from '../../engagement/engagement';
import { operation } from '../operation';
import type { ClientRow } from '../views';
import { logoFile, nothing } from './inputs';

/** The clients engagements are for. */
export const clientsOperations = {
  'clients.list': operation<readonly ClientRow[]>()(nothing),
  'clients.update': operation<Client>()(
    clientSchema.extend({
      /** Absent: the logo stays as it is; null: no logo. */
      logo: logoFile.nullable().optional(),
    }),
  ),
  /** The logo as a data URL, for showing. */
  'clients.readLogo': operation<string | null>()(z.strictObject({ id: recordIdSchema })),
} as const;
