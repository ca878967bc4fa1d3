import { z } from 'zod';
import { engagementChangeSchema } from '../../engagement/change';
import type { Engagement } from '../../engagement/engagement';
import { tableKinds } from '../../file/tableRows';
import { languageSchema } from '../../template/localizedText';
import { operation } from '../operation';
import type { ContainerDelivery, Delivery } from '../views';
import { engagement, fileName } from './inputs';

/** Files from and for other workspaces. */
export const exchangeOperations = {
  'exchange.export': operation<Delivery>()(z.strictObject(engagement)),
  /** The same file with changes that could not be saved, while the disk is full or gone; nothing is written there. */
  'exchange.rescue': operation<Delivery>()(
    z.strictObject({ ...engagement, unsaved: z.array(engagementChangeSchema).max(2000) }),
  ),
  /** The same with its template and attachments, as a `.plumbline` container that was read again and checked. */
  'exchange.exportContainer': operation<ContainerDelivery>()(z.strictObject(engagement)),
  /** Answers or recommendations as CSV for spreadsheets, without names and without formulas. */
  'exchange.exportTable': operation<Delivery>()(
    z.strictObject({
      ...engagement,
      table: z.enum(tableKinds),
      /** Of what the template says; English where it is left out, as the names of the columns always are. */
      language: languageSchema.optional(),
    }),
  ),
  /** Takes the text of an exchange file in one step, without a preview; nothing is kept when it is refused. */
  'exchange.import': operation<Engagement>()(z.strictObject({ fileName, text: z.string().max(50_000_000) })),
} as const;
