import { z } from 'zod';
import { nameSchema, recordIdSchema } from '../engagement/engagement';
import { sectionChoicesSchema } from '../engagement/report';

/** How a consultant arranges reports, kept in the workspace and used across engagements. It holds nothing of a client but what the consultant wrote into own chapters. */
export const reportTemplateSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  sections: sectionChoicesSchema,
});
export type ReportTemplate = z.infer<typeof reportTemplateSchema>;
