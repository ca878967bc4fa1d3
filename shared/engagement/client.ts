import { z } from 'zod';
import { nameSchema, recordIdSchema } from './engagement';

/** A company the consultant works for; it can have several engagements over the years. */
export const clientSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  sector: z.string().trim().max(200).optional(),
  note: z.string().max(4000).optional(),
});
export type Client = z.infer<typeof clientSchema>;
