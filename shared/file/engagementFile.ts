import { z } from 'zod';
import { applyChange } from '../engagement/applyChange';
import { applyRestoration } from '../engagement/applyRestoration';
import { engagementChangeSchema } from '../engagement/change';
import { engagementSchema, timestampSchema, type Engagement } from '../engagement/engagement';
import { erasedPartSchema, erasureReasonSchema } from '../engagement/erasureTarget';
import type { EngagementProblem } from '../engagement/problem';
import { recordAnswers } from '../engagement/recordAnswers';
import { restorationSchema } from '../engagement/restoration';
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
  schemaVersion: 3,
  minReader: 3,
  capBytes: 256 * 1024 * 1024,
  schema: engagementBodySchema,
  steps: engagementSteps,
};

/** The first entry of every journal, so that the journal alone can bring the engagement back. */
const engagementCreatedSchema = z.strictObject({
  kind: z.literal('engagement-created'),
  engagement: engagementSchema,
});

/** The entries that were taken back or done again, as the range of their numbers. */
const span = { first: z.int().min(1), last: z.int().min(1), restoration: restorationSchema };

/** Undo and redo append what they put back, so that a journal replays without knowing what came before. */
const undoneSchema = z.strictObject({ kind: z.literal('undone'), ...span });
const redoneSchema = z.strictObject({ kind: z.literal('redone'), ...span });

/** What was erased for good from the entries before, in kind only, and the reason that was given. */
export const erasureNoteSchema = z.strictObject({
  what: z.enum(['respondent', ...erasedPartSchema.options]),
  reason: erasureReasonSchema,
});
export type ErasureNote = z.infer<typeof erasureNoteSchema>;

/**
 * With a note it closes an erasure, and undo never goes beyond it. Without one it stands in the place of an entry of
 * which nothing was left.
 */
const erasedSchema = z.strictObject({ kind: z.literal('erased'), erasure: erasureNoteSchema.optional() });

/** What the journal of an engagement records. */
export const recordedChangeSchema = z.discriminatedUnion('kind', [
  engagementCreatedSchema,
  undoneSchema,
  redoneSchema,
  erasedSchema,
  engagementChangeSchema,
]);
export type RecordedChange = z.infer<typeof recordedChangeSchema>;
/** What can be recorded of an engagement that is there. */
export type AppendedChange = Exclude<RecordedChange, { kind: 'engagement-created' }>;

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
  return engagement === null ? null : applyAppended(engagement, change);
}

/** The state after one recorded change. Refuses as `applyChange` does. */
export function applyAppended(
  engagement: Engagement,
  change: AppendedChange,
): Result<Engagement, EngagementProblem> {
  switch (change.kind) {
    case 'erased':
      return ok(engagement);
    case 'undone':
    case 'redone':
      return ok(applyRestoration(engagement, change.restoration));
    default:
      return applyChange(engagement, change);
  }
}
