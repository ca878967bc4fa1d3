import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import { replaceFile } from './durableFile';
import { engagementFolder } from './engagementFolder';
import { ensureFolder } from './folders';
import { makeWhole } from './makeWhole';
import { folderOf, type Storage } from './storage';
import { orThrow } from './storageProblem';
import type { ReceivedFile } from './workspace';

/** What an engagement's folder may hold of its own: nothing else is let in, whatever it is called. */
const ownFile = /^(?:engagement\.json|journal\/\d{12}\.jsonl|attachments\/[0-9a-f]{2}\/[0-9a-f]{64})$/;

/**
 * Puts the files of an engagement on disk as they were elsewhere, history and attachments included. After a crash
 * there is the engagement or nothing.
 * Refuses: engagement-exists.
 */
export function receiveEngagement(
  storage: Storage,
  id: string,
  files: readonly ReceivedFile[],
): Promise<Result<void, FileProblem>> {
  return makeWhole(storage, id, async (unfinished) => {
    const { folder } = engagementFolder(id, unfinished);
    for (const { name, bytes } of files.filter((file) => ownFile.test(file.name))) {
      await ensureFolder(storage, folderOf(`${folder}/${name}`));
      orThrow(await replaceFile(storage, `${folder}/${name}`, bytes));
    }
  });
}
