import { z } from 'zod';
import { templateIdSchema } from '../template/ids';
import { daySchema, recordIdSchema, timestampSchema } from './records';

/** Limits of what is kept beside the answers. An engagement with all of it still fits into one container. */
export const evidenceCaps = {
  files: 400,
  fileBytes: 20_000_000,
  /** Of all files of one engagement together. */
  totalBytes: 80_000_000,
} as const;

/** Characters of what a file is said to show. */
export const mostCaption = 300;
export const captionSchema = z.string().trim().max(mostCaption);

/**
 * A picture or a document that somebody showed or gave. Its bytes are an attachment of the engagement; pictures are
 * ours (re-encoded), documents are kept as they came and never opened.
 */
export const evidenceFileSchema = z.strictObject({
  id: recordIdSchema,
  addedAt: timestampSchema,
  kind: z.enum(['picture', 'document']),
  /** As it came, without folders. */
  fileName: z.string().trim().min(1).max(200),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,100}$/, 'expected a media type such as image/png'),
  sizeBytes: z.int().min(1).max(evidenceCaps.fileBytes),
  /** SHA-256 of its bytes, in hex. */
  attachment: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex'),
  caption: captionSchema,
  /** What it tells something about. */
  facets: z.array(templateIdSchema).max(40),
  /** In whose interview it was shown, and at which question. */
  respondent: recordIdSchema.optional(),
  question: templateIdSchema.optional(),
});
export type EvidenceFile = z.infer<typeof evidenceFileSchema>;

export const evidenceListSchema = z.array(evidenceFileSchema).max(evidenceCaps.files);

/** Bytes of all files together. */
export function evidenceBytes(files: readonly Pick<EvidenceFile, 'sizeBytes'>[]): number {
  return files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}

/** What may be told of it anew. */
export const evidenceDescriptionSchema = z.strictObject({
  caption: captionSchema,
  facets: evidenceFileSchema.shape.facets,
});

/** A facet whose evidence the consultant has seen (section 3.5: evidence share). */
export const verificationSchema = z.strictObject({
  facet: templateIdSchema,
  /** A document that was shown, or something that was watched; absent in older files. */
  by: z.enum(['document', 'observation']).optional(),
  /** What was seen. */
  note: z.string().max(2000).optional(),
  on: daySchema.optional(),
  /** Files it rests on, by id. One that was taken away or erased since is simply not shown. */
  evidence: z.array(recordIdSchema).max(50).optional(),
});
export type Verification = z.infer<typeof verificationSchema>;
