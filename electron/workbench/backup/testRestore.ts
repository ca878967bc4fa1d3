import { recordIdSchema } from '#shared/engagement/engagement';
import type { BackedUpEngagement, BackedUpFile } from '#shared/file/backupManifest';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import { orThrow, StorageError } from '../storage/storageProblem';
import { placeNames, type BackupPlace } from './backupPlace';
import { openSnapshot } from './snapshot';
import { readObject } from './snapshotFileSystem';
import { engagementOf } from './sourceFiles';

export interface TestRestore {
  readonly engagements: readonly BackedUpEngagement[];
  /** Ids of engagements whose files are all there and still do not open. */
  readonly unreadable: readonly string[];
  /** Something was put right while opening: the copy may have been taken in the middle of a change. */
  readonly isMended: boolean;
}

/**
 * Proves that a backup can be restored: every file is read back and is what was put there, the workspace opens from
 * them, and so does every engagement. Throws StorageError for a file that is not sound.
 */
export async function testRestore(
  place: BackupPlace,
  workspace: string,
  files: readonly BackedUpFile[],
  onFile: () => void,
): Promise<Result<TestRestore, FileProblem>> {
  const { object } = placeNames(workspace);
  for (const file of files) {
    onFile();
    if (orThrow(await readObject(place, object(file.hash), file)) === null)
      throw new StorageError({ code: 'file-damaged', file: object(file.hash), damage: 'checksum' });
  }
  const opened = await openSnapshot(place, workspace, files);
  if (!opened.ok) return opened;
  const snapshot = opened.value;
  try {
    const clients = await snapshot.clients.read();
    if (!clients.ok) return clients;
    const names = new Map(clients.value.map(({ id, name }) => [id, name] as const));
    const readable = new Set<string>();
    for (const { id } of snapshot.engagements.list())
      if ((await snapshot.engagements.read(id)).ok) readable.add(id);
    const all = new Set(files.flatMap(({ name }) => engagementOf(name) ?? []));
    return ok({
      engagements: snapshot.engagements
        .list()
        .filter(({ id }) => readable.has(id))
        .map((summary) => ({ summary, clientName: names.get(summary.client) ?? '' })),
      unreadable: [...all].filter((id) => recordIdSchema.safeParse(id).success && !readable.has(id)),
      isMended: snapshot.recoveries().length > 0,
    });
  } finally {
    await snapshot.close();
  }
}
