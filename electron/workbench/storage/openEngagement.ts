import { Low } from 'lowdb';
import type { Engagement } from '#shared/engagement/engagement';
import {
  engagementFileKind,
  recordedChangeSchema,
  replayChanges,
  type EngagementBody,
  type RecordedChange,
} from '#shared/file/engagementFile';
import { journalOrigin, type JournalEntry } from '#shared/file/journalEntry';
import type { FileProblem } from '#shared/file/problem';
import type { Recovery } from '#shared/file/recovery';
import { fail, ok, type Result } from '#shared/result';
import type { EngagementFolder } from './engagementFolder';
import { EnvelopeFile, type Incident } from './envelopeFile';
import { scanJournal, type JournalScan } from './journalScan';
import { EnvelopeAdapter, throughLowdb } from './lowdbAdapter';
import { sha256, type Storage } from './storage';

/** An engagement as the disk has it: file, generations and journal put together. Nothing was written. */
export interface OpenedEngagement {
  readonly db: Low<EngagementBody | null>;
  readonly envelope: EnvelopeFile<EngagementBody>;
  readonly body: EngagementBody;
  readonly scan: JournalScan<RecordedChange>;
  /** Set when a newer Plumbline wrote it: to be read, not written. */
  readonly newerVersion: number | null;
  /** What was found damaged, in the order of finding; empty in nearly every case. */
  readonly recoveries: readonly Recovery[];
  /** The file itself must be written again before anything relies on it. */
  readonly isFileUnsound: boolean;
}

/** The database object of an engagement: lowdb over our adapter. */
export function engagementDatabase(storage: Storage, id: string, places: EngagementFolder) {
  const envelope = new EnvelopeFile<EngagementBody>(storage, {
    kind: engagementFileKind,
    name: places.file,
    generations: places.generations,
    quarantine: places.quarantine,
    keeps: 'replaced',
    misfit: (body) => (body.engagement.id === id ? null : 'misplaced'),
  });
  const adapter = new EnvelopeAdapter(envelope);
  return { envelope, adapter, db: new Low<EngagementBody | null>(adapter, null) };
}

/**
 * Verifies the file (else its newest valid generation, else the journal from its beginning) and replays the journal
 * on top. Refuses: engagement-not-found, file-too-new, file-too-large, read-failed, and file-damaged when nothing
 * sound is left or an acknowledged change cannot be applied; the disk is left as it is then.
 */
export async function openEngagement(
  storage: Storage,
  id: string,
  places: EngagementFolder,
): Promise<Result<OpenedEngagement, FileProblem>> {
  const { envelope, adapter, db } = engagementDatabase(storage, id, places);
  const read = await throughLowdb(places.file, () => db.read());
  if (!read.ok) return read;
  const { loaded } = adapter;
  const base = db.data;
  const after = base?.journal ?? { seq: 0, hash: journalOrigin(id, sha256) };
  const scanned = await scanJournal(storage, places.journal, after, recordedChangeSchema);
  if (!scanned.ok) return scanned;
  const scan = scanned.value;
  const missing = { code: 'file-damaged', file: places.file, damage: 'missing' } as const;
  const incident: Incident | null = loaded === null ? { problem: missing } : loaded.incident;

  const replayed = replayAll(base, scan.entries, places.journal);
  if (!replayed.ok) return replayed;
  const body = replayed.value;
  if (body?.engagement.id !== id) {
    const isNothingThere = loaded === null && scan.end === null && scan.broken === null;
    return fail(
      isNothingThere ? { code: 'engagement-not-found', engagement: id } : (incident?.problem ?? missing),
    );
  }
  db.data = body;
  return ok({
    db,
    envelope,
    body,
    scan,
    newerVersion: loaded?.newerVersion ?? null,
    recoveries: [...recoveryOfFile(incident, scan), ...recoveryOfJournal(scan)],
    isFileUnsound: incident !== null,
  });
}

function replayAll(
  base: EngagementBody | null,
  entries: readonly JournalEntry<RecordedChange>[],
  journal: string,
): Result<EngagementBody | null, FileProblem> {
  let engagement: Engagement | null = base?.engagement ?? null;
  let position = base?.journal;
  for (const { first, last, changes } of runsOf(entries)) {
    const next = replayChanges(engagement, changes);
    if (next?.ok !== true)
      return fail({ code: 'file-damaged', file: journal, damage: 'wrong-shape', place: String(first.seq) });
    engagement = next.value;
    position = { seq: last.seq, hash: last.hash, at: last.at };
  }
  return ok(engagement === null || position === undefined ? null : { engagement, journal: position });
}

interface Run {
  readonly first: JournalEntry<RecordedChange>;
  last: JournalEntry<RecordedChange>;
  readonly changes: RecordedChange[];
}

/** Answers that follow each other are replayed together, at the price of one; anything else stands alone. */
function runsOf(entries: readonly JournalEntry<RecordedChange>[]): readonly Run[] {
  const runs: Run[] = [];
  for (const entry of entries) {
    const before = runs.at(-1);
    const isAnswer = entry.change.kind === 'answer-recorded';
    if (isAnswer && before?.last.change.kind === 'answer-recorded') {
      before.changes.push(entry.change);
      before.last = entry;
    } else runs.push({ first: entry, last: entry, changes: [entry.change] });
  }
  return runs;
}

function recoveryOfFile(incident: Incident | null, scan: JournalScan<RecordedChange>): readonly Recovery[] {
  if (incident === null) return [];
  const { problem, restoredGeneration } = incident;
  return [
    {
      file: problem.file,
      damage: problem.code === 'file-damaged' ? problem.damage : 'wrong-shape',
      ...(restoredGeneration === undefined ? {} : { restoredGeneration }),
      replayedChanges: scan.entries.length,
      lostChanges: 0,
    },
  ];
}

function recoveryOfJournal({ broken, entries }: JournalScan<RecordedChange>): readonly Recovery[] {
  const file = broken?.segments[0];
  if (broken === null || file === undefined) return [];
  return [{ file, damage: broken.damage, replayedChanges: entries.length, lostChanges: broken.lostLines }];
}
