import type { Engagement } from '#shared/engagement/engagement';
import { chainEntry, journalOrigin } from '#shared/file/journalEntry';
import type { RecordedChange } from '#shared/file/engagementFile';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import { attachmentsIn } from './attachments';
import { engagementFolder } from './engagementFolder';
import { ensureFolder } from './folders';
import { Journal } from './journal';
import { makeWhole } from './makeWhole';
import { engagementDatabase } from './openEngagement';
import { sha256, type Storage } from './storage';
import { orThrow } from './storageProblem';

/**
 * Puts a new engagement on disk whole, its attachments included: after a crash there is the engagement or nothing.
 * Refuses: engagement-exists.
 */
export function createEngagement(
  storage: Storage,
  engagement: Engagement,
  attachments: Iterable<Uint8Array>,
): Promise<Result<void, FileProblem>> {
  return makeWhole(storage, engagement.id, async (unfinished) => {
    const kept = attachmentsIn(storage, engagementFolder(engagement.id, unfinished).attachments);
    for (const bytes of attachments) orThrow(await kept.write(bytes));
    await write(storage, engagement, unfinished);
  });
}

async function write(storage: Storage, engagement: Engagement, folder: string): Promise<void> {
  const places = engagementFolder(engagement.id, folder);
  const at = storage.now().toISOString();
  const change: RecordedChange = { kind: 'engagement-created', engagement };
  const { entry, line } = chainEntry(
    { seq: 1, at, previous: journalOrigin(engagement.id, sha256), change },
    sha256,
  );
  await ensureFolder(storage, places.journal);
  const journal = new Journal(storage, places.journal, places.quarantine, { end: null, broken: null });
  orThrow(await journal.append(1, [line]));
  await journal.close();
  const { db } = engagementDatabase(storage, engagement.id, places);
  db.data = { engagement, journal: { seq: 1, hash: entry.hash, at } };
  await db.write();
}
