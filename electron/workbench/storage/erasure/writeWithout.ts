import { isDeepStrictEqual } from 'node:util';
import type { EngagementBody, ErasureNote, RecordedChange } from '#shared/file/engagementFile';
import { chainEntry, journalOrigin } from '#shared/file/journalEntry';
import { engagementFolder, type EngagementFolder } from '../engagementFolder';
import { ensureFolder, entriesOf } from '../folders';
import { Journal } from '../journal';
import { keepCopy } from '../keptCopy';
import { engagementDatabase, openEngagement } from '../openEngagement';
import { sha256, type Storage } from '../storage';
import { orThrow } from '../storageProblem';
import { attachmentName } from './erasedFiles';
import type { EngagementWithout } from './engagementWithout';

/** Lines of one closed segment of the rewritten history. */
const segmentLines = 5000;

/**
 * Puts what remains of an engagement into a folder of its own: the history chained anew and closed by a note of the
 * erasure, the whole file with one earlier copy, and the attachments that stay. Durable when it resolves, and read
 * back. Throws what the disk refuses.
 */
export async function writeWithout(
  storage: Storage,
  { present, without, note }: WrittenErasure,
  folder: string,
): Promise<void> {
  const { id } = present.engagement;
  const from = engagementFolder(id);
  const places = engagementFolder(id, folder);
  const body = await writeJournal(storage, { present, without, note }, places);
  const { db } = engagementDatabase(storage, id, places);
  db.data = body;
  await db.write();
  // Twice: the first is kept as the copy that a damaged file comes back from.
  await db.write();
  for (const hash of await attachmentsIn(storage, from))
    if (without.named.has(hash))
      await keepCopy(storage, attachmentName(from, hash), attachmentName(places, hash));
  const opened = orThrow(await openEngagement(storage, id, places));
  if (!isDeepStrictEqual(opened.body, body) || opened.recoveries.length > 0)
    throw new Error('what was written without the erased reads otherwise');
}

export interface WrittenErasure {
  readonly present: EngagementBody;
  readonly without: EngagementWithout;
  readonly note: ErasureNote;
}

async function writeJournal(
  storage: Storage,
  { present, without, note }: WrittenErasure,
  places: EngagementFolder,
): Promise<EngagementBody> {
  const { engagement, history } = without;
  await ensureFolder(storage, places.journal);
  const journal = new Journal(storage, places.journal, places.quarantine, { end: null, broken: null });
  // A history that cannot be kept goes on from its last number, so that numbers are never given out twice.
  let previous = history === null ? present.journal.hash : journalOrigin(engagement.id, sha256);
  const lineOf = (seq: number, at: string, change: RecordedChange): string => {
    const { entry, line } = chainEntry({ seq, at, previous, change }, sha256);
    previous = entry.hash;
    return line;
  };
  const kept = history ?? [];
  for (let first = 0; first < kept.length; first += segmentLines) {
    const part = kept.slice(first, first + segmentLines);
    const lines = part.map(({ seq, at, change }) => lineOf(seq, at, change));
    orThrow(await journal.append(part[0]?.seq ?? 1, lines));
    journal.closeSegment();
  }
  const seq = present.journal.seq + 1;
  const at = storage.now().toISOString();
  // In a segment of its own, so that opening does not read the history.
  orThrow(await journal.append(seq, [lineOf(seq, at, { kind: 'erased', erasure: note })]));
  await journal.close();
  return { engagement, journal: { seq, hash: previous, at } };
}

async function attachmentsIn(
  storage: Storage,
  { attachments }: EngagementFolder,
): Promise<readonly string[]> {
  const hashes: string[] = [];
  for (const { name: part } of await entriesOf(storage, attachments))
    for (const { name } of await entriesOf(storage, `${attachments}/${part}`)) hashes.push(name);
  return hashes;
}
