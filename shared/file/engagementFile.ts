import { z } from 'zod';
import { applyChange } from '../engagement/applyChange';
import { engagementChangeSchema } from '../engagement/change';
import { engagementSchema, timestampSchema, type Engagement } from '../engagement/engagement';
import type { EngagementProblem } from '../engagement/problem';
import { recordAnswers } from '../engagement/recordAnswers';
import { ok, type Result } from '../result';
import { engagementSteps } from './engagementSteps';
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
  schemaVersion: 2,
  minReader: 2,
  capBytes: 256 * 1024 * 1024,
  schema: engagementBodySchema,
  steps: engagementSteps,
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

/**
 * The state after recorded changes, one after the other; answers alone are put on record in one go. Null: nothing to
 * apply them to, or a second creation.
 */
export function replayChanges(
  engagement: Engagement | null,
  changes: readonly RecordedChange[],
): Result<Engagement, EngagementProblem> | null {
  const answers = changes.filter((change) => change.kind === 'answer-recorded');
  if (engagement !== null && answers.length === changes.length) return recordAnswers(engagement, answers);
  let state = engagement;
  for (const change of changes) {
    const next = replayChange(state, change);
    if (next?.ok !== true) return next;
    state = next.value;
  }
  return state === null ? null : ok(state);
}

function replayChange(
  engagement: Engagement | null,
  change: RecordedChange,
): Result<Engagement, EngagementProblem> | null {
  if (change.kind === 'engagement-created') return engagement === null ? ok(change.engagement) : null;
  return engagement === null ? null : applyChange(engagement, change);
}
