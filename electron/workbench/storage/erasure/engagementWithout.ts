import { isDeepStrictEqual } from 'node:util';
import type { Engagement, Respondent } from '#shared/engagement/engagement';
import { eraseFromEngagement } from '#shared/engagement/eraseFromEngagement';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import { recordedChangeSchema, type EngagementBody, type RecordedChange } from '#shared/file/engagementFile';
import { HistoryWithout } from '#shared/file/erasure/historyWithout';
import { journalOrigin, type JournalEntry } from '#shared/file/journalEntry';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { EngagementFolder } from '../engagementFolder';
import { scanJournal } from '../journalScan';
import { sha256, type Storage } from '../storage';

/** An engagement as it is to be once something is erased from it. */
export interface EngagementWithout {
  readonly engagement: Engagement;
  /** The history, rewritten; null: what is on disk does not lead to the present state, and cannot be kept. */
  readonly history: readonly KeptEntry[] | null;
  /** Entries of the history that held something of it. */
  readonly touched: number;
  /** The respondent as last known, now or before they were removed. */
  readonly person: Respondent | null;
  /** Hashes named before and nowhere after: attachments that go. */
  readonly unnamed: ReadonlySet<string>;
  /** Hashes named afterwards: attachments that stay. What nothing names, after a crash say, goes along. */
  readonly named: ReadonlySet<string>;
}

export type KeptEntry = Pick<JournalEntry<RecordedChange>, 'seq' | 'at' | 'change'>;

/** Entries gone through before other work gets its turn. */
const rewrittenAtOnce = 500;

/** Works out what remains; writes nothing. Refuses: read-failed, file-too-new. */
export async function engagementWithout(
  storage: Storage,
  places: EngagementFolder,
  { engagement, journal }: EngagementBody,
  target: ErasureTarget,
): Promise<Result<EngagementWithout, FileProblem>> {
  const beginning = { seq: 0, hash: journalOrigin(engagement.id, sha256) };
  const scanned = await scanJournal(storage, places.journal, beginning, recordedChangeSchema);
  if (!scanned.ok) return scanned;
  const entries = scanned.value.entries.filter(({ seq }) => seq <= journal.seq);
  const isWhole = entries.at(-1)?.hash === journal.hash;
  const rewriting = new HistoryWithout(target);
  const erased = eraseFromEngagement(engagement, target);
  const rewritten = isWhole ? await rewrite(entries, rewriting) : null;
  const replayed = rewriting.engagement;
  const isSame = replayed !== null && isDeepStrictEqual(inOrder(replayed), inOrder(erased));
  const kept = isSame ? rewritten : null;
  // File and journal must lead to the very same state.
  const without = isSame ? replayed : erased;
  const before = new Set([...hashesIn(entries.map(({ change }) => change)), ...hashesIn(engagement)]);
  const named = new Set([...hashesIn(kept), ...hashesIn(without)]);
  for (const hash of named) before.delete(hash);
  return ok({
    engagement: without,
    history: kept,
    touched: rewriting.touched,
    person: personIn(entries, engagement, target.respondent),
    unnamed: before,
    named,
  });
}

/**
 * The order of meetings and of evidence means nothing. Which pictures are chosen is not compared: earlier versions kept
 * the choice of one that was taken off the list, so a history of theirs can lead to fewer.
 */
function inOrder({ meetings = [], evidence = [], report, ...others }: Engagement) {
  const { chosen } = report ?? {};
  return {
    ...others,
    meetings: meetings.toSorted(byId),
    evidence: evidence.toSorted(byId),
    report: chosen === undefined ? report : { ...report, chosen: { ...chosen, pictures: [] } },
  };
}

function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return one.id < other.id ? -1 : 1;
}

async function rewrite(
  entries: readonly JournalEntry<RecordedChange>[],
  rewriting: HistoryWithout,
): Promise<readonly KeptEntry[] | null> {
  const kept: KeptEntry[] = [];
  for (const [count, { seq, at, change }] of entries.entries()) {
    if (count % rewrittenAtOnce === rewrittenAtOnce - 1)
      await new Promise((resolve) => setImmediate(resolve));
    const rewritten = rewriting.take(change);
    if (rewritten === null) return null;
    kept.push({ seq, at, change: rewritten });
  }
  return kept;
}

function personIn(
  entries: readonly JournalEntry<RecordedChange>[],
  present: Engagement,
  id: string,
): Respondent | null {
  const here = present.respondents.find((each) => each.id === id);
  if (here !== undefined) return here;
  for (const { change } of [...entries].reverse()) {
    if (change.kind === 'respondent-added' || change.kind === 'respondent-changed')
      if (change.respondent.id === id) return change.respondent;
    if (change.kind === 'engagement-created' || change.kind === 'state-restored') {
      const then = change.engagement.respondents.find((each) => each.id === id);
      if (then !== undefined) return then;
    }
  }
  return null;
}

/** Everything in a value that may be the name of an attachment. */
function hashesIn(value: unknown): readonly string[] {
  return JSON.stringify(value ?? null).match(/\b[0-9a-f]{64}\b/g) ?? [];
}
