import { z } from 'zod';
import { applyChange } from '../engagement/applyChange';
import { engagementChangeSchema } from '../engagement/change';
import { engagementSchema, timestampSchema, type Engagement } from '../engagement/engagement';
import type { EngagementProblem } from '../engagement/problem';
import { ok, type Result } from '../result';
import type { FileKind } from './envelope';

/** The newest journal entry that a state of the engagement includes; what follows it is replayed on top. */
export const journalPositionSchema = z.strictObject({
  seq: z.int().min(0),
  hash: z.string(),
  at: timestampSchema,
});
export type JournalPosition = z.infer<typeof journalPositionSchema>;

export const engagementBodySchema = z.strictObject({
  engagement: engagementSchema,
  journal: journalPositionSchema,
});
export type EngagementBody = z.infer<typeof engagementBodySchema>;

export const engagementFileKind: FileKind<EngagementBody> = {
  format: 'plumbline-engagement-file',
  schemaVersion: 1,
  minReader: 1,
  capBytes: 256 * 1024 * 1024,
  schema: engagementBodySchema,
  steps: [],
};

/** The first entry of every journal, so that the journal alone can bring the engagement back. */
const engagementCreatedSchema = z.strictObject({
  kind: z.literal('engagement-created'),
  engagement: engagementSchema,
});

/** What the journal of an engagement records. */
export const recordedChangeSchema = z.discriminatedUnion('kind', [
  engagementCreatedSchema,
  engagementChangeSchema,
]);
export type RecordedChange = z.infer<typeof recordedChangeSchema>;

/** The state after a recorded change. Null: nothing to apply it to, or a second creation. */
export function replayChange(
  engagement: Engagement | null,
  change: RecordedChange,
): Result<Engagement, EngagementProblem> | null {
  if (change.kind === 'engagement-created') return engagement === null ? ok(change.engagement) : null;
  return engagement === null ? null : applyChange(engagement, change);
}
