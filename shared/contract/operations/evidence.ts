import { z } from 'zod';
import { recordIdSchema, type Engagement } from '../../engagement/engagement';
import { evidenceDescriptionSchema, evidenceFileSchema, verificationSchema } from '../../engagement/evidence';
import { templateIdSchema } from '../../template/ids';
import { operation } from '../operation';
import type { Delivery } from '../views';
import { engagement, fileBytes, fileName } from './inputs';

const file = z.strictObject({ ...engagement, evidence: recordIdSchema });

/** Pictures and documents that were shown, and the facets they confirm. */
export const evidenceOperations = {
  /**
   * Keeps a file with the engagement: a picture re-encoded, a document as it is. It stands last in the engagement that
   * comes back.
   */
  'evidence.add': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      fileName,
      bytes: fileBytes,
      caption: evidenceFileSchema.shape.caption,
      facets: evidenceFileSchema.shape.facets,
      respondent: recordIdSchema.optional(),
      question: templateIdSchema.optional(),
    }),
  ),
  'evidence.describe': operation<Engagement>()(
    z.strictObject({ ...file.shape, description: evidenceDescriptionSchema }),
  ),
  /** Takes it off the list; undo brings it back. */
  'evidence.remove': operation<Engagement>()(file),
  /** A picture as a data URL; null for a document, which is never opened. */
  'evidence.readPicture': operation<string | null>()(file),
  /** Hands out a copy under the name it came with. */
  'evidence.saveCopy': operation<Delivery>()(file),
  /** Whether evidence for a facet was seen, what and how; null takes that back. */
  'evidence.verify': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      facet: templateIdSchema,
      verification: verificationSchema.omit({ facet: true }).nullable(),
    }),
  ),
} as const;
