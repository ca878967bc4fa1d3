import { randomBytes } from 'node:crypto';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import { engagementFileKind, type EngagementBody, type ErasureNote } from '#shared/file/engagementFile';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { rename } from '../durableFile';
import { engagementFolder, engagementsFolder, erasedPrefix, unfinishedPrefix } from '../engagementFolder';
import { exists, removeFolder } from '../folders';
import { openEngagement } from '../openEngagement';
import type { Storage } from '../storage';
import { orThrow, StorageError, tryToRead, tryToWrite } from '../storageProblem';
import { erasedFiles, type ErasedFiles } from './erasedFiles';
import { engagementWithout, type EngagementWithout } from './engagementWithout';
import { removeIntent, writeIntent } from './erasureIntent';
import { writeWithout } from './writeWithout';

/** What an erasure takes, worked out and not done. */
export interface PlannedErasure {
  readonly without: EngagementWithout;
  readonly files: ErasedFiles;
}

/** Refuses: read-failed, file-too-new. */
export async function planErasure(
  storage: Storage,
  present: EngagementBody,
  target: ErasureTarget,
): Promise<Result<PlannedErasure, FileProblem>> {
  const { id } = present.engagement;
  const places = engagementFolder(id);
  const without = await engagementWithout(storage, places, present, target);
  if (!without.ok) return without;
  return tryToWrite(places.folder, async () => ({
    without: without.value,
    files: await erasedFiles(storage, id, places, without.value.unnamed),
  }));
}

/**
 * The first half of an erasure, with the engagement closed: what remains is made in a folder of its own, which then
 * takes the name that decides it. Refused, failed or interrupted before that, nothing is erased; afterwards
 * `finishErasure` has only names to change.
 */
export async function decideErasure(
  storage: Storage,
  id: string,
  target: ErasureTarget,
  note: ErasureNote,
): Promise<Result<void, FileProblem>> {
  const places = engagementFolder(id);
  const opened = await openEngagement(storage, id, places);
  if (!opened.ok) return opened;
  const { body: present, newerVersion } = opened.value;
  const newestKnown = engagementFileKind.schemaVersion;
  if (newerVersion !== null)
    return fail({ code: 'file-too-new', file: places.file, found: newerVersion, newestKnown });
  const made = `${engagementsFolder}/${erasedPrefix}${id}`;
  const decided = await tryToWrite(places.folder, async () => {
    const at = storage.now().toISOString();
    await writeIntent(storage, places, { target, reason: note.reason, at });
    const without = orThrow(await engagementWithout(storage, places, present, target));
    const unfinished = `${engagementsFolder}/${unfinishedPrefix}${randomBytes(8).toString('hex')}`;
    try {
      await writeWithout(storage, { present, without, note }, unfinished);
      const refusal = await storage.refusalOnDisk();
      if (refusal !== null) throw new StorageError(refusal);
      await rename(storage, unfinished, made);
    } catch (error) {
      // What cannot be removed now is swept at the next opening; the first error is the one to tell.
      await removeFolder(storage, unfinished).catch(() => undefined);
      throw error;
    }
  });
  if (decided.ok) return ok(undefined);
  // A disk that reports an error may have changed the name all the same, and the name decides.
  const stands = await tryToRead(made, () => exists(storage, made));
  if (!stands.ok || stands.value) return ok(undefined);
  const forgotten = await tryToWrite(places.folder, () => removeIntent(storage, places));
  if (!forgotten.ok) storage.onProblem(forgotten.problem);
  return decided;
}
