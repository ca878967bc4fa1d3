import { z } from 'zod';
import { timestampSchema } from '../engagement/engagement';

/** What stands in a `.plumbline` container beside its attachments. */
export const containerEntries = {
  manifest: 'manifest.json',
  engagement: 'engagement.json',
  template: 'template.json',
} as const;

const attachmentFolder = 'attachments/';
const attachmentName = /^attachments\/[0-9a-f]{64}$/;

/** Where the attachment with that SHA-256 (hex) stands. */
export function attachmentEntry(hash: string): string {
  return `${attachmentFolder}${hash}`;
}

export function isAttachmentEntry(name: string): boolean {
  return attachmentName.test(name);
}

/** The SHA-256 that an attachment's entry is named by. */
export function attachmentOf(name: string): string {
  return name.slice(attachmentFolder.length);
}

/** Limits of a container, settled from its directory before anything is unpacked. */
export const containerCaps = {
  /** The file as it comes. */
  fileBytes: 100_000_000,
  entries: 2000,
  entryBytes: 50_000_000,
  unpackedBytes: 200_000_000,
  /** Unpacked to packed; our JSON packs to about a twentieth. */
  ratio: 200,
  /** Below this a ratio says nothing. */
  ratioFromBytes: 1_000_000,
} as const;

const entrySchema = z.strictObject({
  name: z.string().max(200),
  sizeBytes: z.int().min(0).max(containerCaps.entryBytes),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected a SHA-256 in hex'),
});
export type ContainerEntry = z.infer<typeof entrySchema>;

/** The first entry of a container: what else is in it, to the byte. */
export const containerManifestSchema = z.strictObject({
  format: z.literal('plumbline-container'),
  schemaVersion: z.literal(1),
  created: timestampSchema,
  /** Room for an encrypted container; what is not null here cannot be read by this version. */
  encryption: z.null(),
  /** Every entry but the manifest itself, in the order they stand in. */
  entries: z.array(entrySchema).max(containerCaps.entries),
});
export type ContainerManifest = z.infer<typeof containerManifestSchema>;

/** What is wrong with one entry of a container, or with the container as a whole. */
export type ContainerFault =
  | 'not-a-zip'
  | 'too-many-entries'
  | 'too-large'
  | 'packed-too-tightly'
  | 'name-unsafe'
  | 'name-twice'
  | 'not-a-file'
  | 'encrypted'
  | 'damaged'
  | 'missing'
  | 'unlisted'
  | 'size-differs'
  | 'hash-differs'
  /** A picture or a document of evidence that is not what it is said to be. */
  | 'not-as-said';

/** Why a container cannot be taken in. Nothing of it was kept. */
export interface ContainerProblem {
  readonly code: 'container-refused';
  readonly fileName: string;
  /** The entry at fault; empty for the container as a whole. */
  readonly entry: string;
  readonly reason: ContainerFault;
}
