import { randomBytes } from 'node:crypto';
import type { Engagement } from '#shared/engagement/engagement';
import { chainEntry, journalOrigin } from '#shared/file/journalEntry';
import type { RecordedChange } from '#shared/file/engagementFile';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import { rename } from './durableFile';
import { engagementFolder, engagementsFolder, unfinishedPrefix } from './engagementFolder';
import { ensureFolder, exists, removeFolder } from './folders';
import { Journal } from './journal';
import { engagementDatabase } from './openEngagement';
import { sha256, syncFolder, type Storage } from './storage';
import { orThrow, StorageError, tryToWrite } from './storageProblem';

/**
 * Puts a new engagement on disk whole: everything is made durable in a folder of another name, which then takes its
 * own in one step. After a crash there is the engagement or nothing.
 * Refuses: engagement-exists.
 */
export function createEngagement(
  storage: Storage,
  engagement: Engagement,
): Promise<Result<void, FileProblem>> {
  const { id } = engagement;
  const final = engagementFolder(id).folder;
  return tryToWrite(final, async () => {
    if (await exists(storage, final)) throw new StorageError({ code: 'engagement-exists', engagement: id });
    const unfinished = `${engagementsFolder}/${unfinishedPrefix}${randomBytes(8).toString('hex')}`;
    try {
      await write(storage, engagement, unfinished);
      await rename(storage, unfinished, final);
    } catch (error) {
      // What cannot be removed now is swept at the next opening; the first error is the one to tell.
      await removeFolder(storage, unfinished).catch(() => undefined);
      throw error;
    }
    await syncFolder(storage, engagementsFolder);
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
