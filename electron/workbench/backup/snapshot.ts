import type { BackedUpFile } from '#shared/file/backupManifest';
import type { FileProblem } from '#shared/file/problem';
import { brandSchema, type Brand } from '#shared/report/brand';
import type { Result } from '#shared/result';
import { openWorkspace } from '../storage/openWorkspace';
import type { Workspace } from '../storage/workspace';
import type { BackupPlace } from './backupPlace';
import { snapshotFileSystem, snapshotRoot } from './snapshotFileSystem';

/** A program that holds nothing: a backup is looked at without a lock. */
const onlooker = { pid: 0, host: '', bootId: '', machineId: null, isRunning: () => false };

/** Opens a backup as the data folder it was made of, for reading only, with every check a data folder gets. */
export function openSnapshot(
  place: BackupPlace,
  workspace: string,
  files: readonly BackedUpFile[],
  onProblem: (problem: FileProblem) => void = () => undefined,
): Promise<Result<Workspace<Brand>, FileProblem>> {
  return openWorkspace({
    folder: snapshotRoot,
    mode: 'read-only',
    brandSchema,
    fileSystem: snapshotFileSystem(place, workspace, files),
    now: place.now,
    newId: () => 'snapshot',
    program: onlooker,
    // What cannot be opened is found out by whoever asks for it.
    onProblem,
  });
}
