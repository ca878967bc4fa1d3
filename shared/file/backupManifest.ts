import { z } from 'zod';
import { recordIdSchema, timestampSchema } from '../engagement/engagement';
import { engagementSummarySchema } from '../engagement/summary';
import type { FileKind } from './envelope';

const hashSchema = z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex');

/** A name inside the data folder, with forward slashes; it cannot lead out of it. */
const insideNameSchema = z
  .string()
  .min(1)
  .max(1000)
  .refine(
    (name) => name.split('/').every((part) => /^[^/\\\0]+$/.test(part) && part !== '.' && part !== '..'),
    'expected a name inside the data folder',
  );

export const backedUpFileSchema = z.strictObject({
  name: insideNameSchema,
  sizeBytes: z.int().min(0),
  hash: hashSchema,
});
export type BackedUpFile = z.infer<typeof backedUpFileSchema>;

export const backedUpEngagementSchema = z.strictObject({
  summary: engagementSummarySchema,
  clientName: z.string().max(200),
});
export type BackedUpEngagement = z.infer<typeof backedUpEngagementSchema>;

/**
 * What one backup holds. It is written after the test restore, so a backup that has a manifest is one that opened.
 * The engagements stand in it by id, so that whoever erases something can tell which backups still hold it.
 */
export const backupManifestSchema = z.strictObject({
  createdAt: timestampSchema,
  /** The computer it was made on. */
  host: z.string().max(300),
  /** The Plumbline that made it. */
  version: z.string().max(80),
  files: z.array(backedUpFileSchema).max(2_000_000).readonly(),
  engagements: z.array(backedUpEngagementSchema).readonly(),
  /** Engagements whose files are kept as they are, because they could not be opened here either. */
  unreadable: z.array(recordIdSchema).readonly(),
});
export type BackupManifest = z.infer<typeof backupManifestSchema>;

export const backupManifestKind: FileKind<BackupManifest> = {
  format: 'plumbline-backup',
  schemaVersion: 1,
  minReader: 1,
  capBytes: 256 * 1024 * 1024,
  schema: backupManifestSchema,
  steps: [],
};
