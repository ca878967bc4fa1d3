import { z } from 'zod';
import { nameSchema, recordIdSchema } from './engagement';
import { pictureSchema } from './picture';

/** A company the consultant works for; it can have several engagements over the years. */
export const clientSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  sector: z.string().trim().max(200).optional(),
  note: z.string().max(4000).optional(),
  /** Beside the firm's on the covers of reports; for white ground. */
  logo: pictureSchema.optional(),
});
export type Client = z.infer<typeof clientSchema>;
