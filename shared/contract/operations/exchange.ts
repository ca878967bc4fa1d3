import { z } from 'zod';
import { engagementChangeSchema } from '../../engagement/change';
import type { Engagement } from '../../engagement/engagement';
import { operation } from '../operation';
import type { Delivery } from '../views';
import { engagement } from './inputs';

/** Files from and for other workspaces. */
export const exchangeOperations = {
  'exchange.export': operation<Delivery>()(z.strictObject(engagement)),
  /** The same file with changes that could not be saved, while the disk is full or gone; nothing is written there. */
  'exchange.rescue': operation<Delivery>()(
    z.strictObject({ ...engagement, unsaved: z.array(engagementChangeSchema).max(2000) }),
  ),
  /** Takes the text of an exchange file; nothing is kept when it is refused. */
  'exchange.import': operation<Engagement>()(
    z.strictObject({ fileName: z.string().min(1).max(255), text: z.string().max(50_000_000) }),
  ),
} as const;
