import { randomBytes } from 'node:crypto';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import { rename } from './durableFile';
import { engagementFolder, engagementsFolder, unfinishedPrefix } from './engagementFolder';
import { exists, removeFolder } from './folders';
import { syncFolder, type Storage } from './storage';
import { StorageError, tryToWrite } from './storageProblem';

/**
 * Makes the folder of an engagement whole: everything is made durable in a folder of another name, which then takes
 * its own in one step. After a crash there is the engagement or nothing.
 * Refuses: engagement-exists.
 */
export function makeWhole(
  storage: Storage,
  id: string,
  write: (unfinished: string) => Promise<void>,
): Promise<Result<void, FileProblem>> {
  const final = engagementFolder(id).folder;
  return tryToWrite(final, async () => {
    if (await exists(storage, final)) throw new StorageError({ code: 'engagement-exists', engagement: id });
    const unfinished = `${engagementsFolder}/${unfinishedPrefix}${randomBytes(8).toString('hex')}`;
    try {
      await write(unfinished);
      await rename(storage, unfinished, final);
    } catch (error) {
      // What cannot be removed now is swept at the next opening; the first error is the one to tell.
      await removeFolder(storage, unfinished).catch(() => undefined);
      throw error;
    }
    await syncFolder(storage, engagementsFolder);
  });
}
