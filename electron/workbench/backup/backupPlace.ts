import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { BackupProblem } from '#shared/file/backupProblem';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import type { FileSystem } from '../storage/fileSystem';
import { probe } from '../storage/probe';
import type { Storage } from '../storage/storage';
import { isMissing, systemCode, tryToRead, tryToWrite } from '../storage/storageProblem';

/** Our folder inside the one the person chose, so that nothing of theirs lies between our files. */
export const backupsFolder = 'plumbline-backups';

/** Where backups lie: files are named inside our folder, a folder per workspace. */
export type BackupPlace = Storage;

interface PlacePorts {
  readonly fs: FileSystem;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly pause: (milliseconds: number) => Promise<void>;
  readonly onProblem: (problem: FileProblem) => void;
}

/** Where the backups of one workspace stand inside the place. */
export function placeNames(workspace: string) {
  return {
    folder: workspace,
    manifests: `${workspace}/manifests`,
    manifest: (number: number) => `${workspace}/manifests/${String(number).padStart(12, '0')}.json`,
    objects: `${workspace}/objects`,
    object: (hash: string) => `${workspace}/objects/${hash.slice(0, 2)}/${hash}`,
  };
}

/**
 * The place in a folder that is there, to read from; nothing is written. A folder without backups is an empty place.
 * Refuses: backup-folder-relative, backup-folder-missing.
 */
export async function findPlace(
  ports: PlacePorts,
  folder: string,
): Promise<Result<BackupPlace, BackupProblem>> {
  if (!isAbsolute(folder)) return fail({ code: 'backup-folder-relative' });
  const found = await tryToRead('.', () => ports.fs.stat(folder));
  if (!found.ok || !found.value.isFolder) return fail({ code: 'backup-folder-missing' });
  return ok(placeAt(ports, folder));
}

/**
 * The place in a folder to write to, made where it is new. `mustExist`: it was there before, so where it is gone the
 * stick is another one, or none, and writing would fill the disk under its mount point.
 * Refuses what `findPlace` does, backup-folder-inside, and what the disk refuses.
 */
export async function openPlace(
  ports: PlacePorts,
  folder: string,
  { dataFolder, mustExist }: { readonly dataFolder: string; readonly mustExist: boolean },
): Promise<Result<BackupPlace, BackupProblem>> {
  const found = await findPlace(ports, folder);
  if (!found.ok) return found;
  if (await areNested(folder, dataFolder)) return fail({ code: 'backup-folder-inside' });
  const place = found.value;
  const made = await tryToWrite('.', async () => {
    if (mustExist) await ports.fs.stat(place.folder);
    else
      await ports.fs.mkdir(place.folder).catch((error: unknown) => {
        if (systemCode(error) !== 'EEXIST') throw error;
      });
    const capabilities = await probe(ports.fs, place.folder);
    if (capabilities.canSyncFolders) await ports.fs.syncFolder(folder);
    return capabilities;
  });
  return made.ok ? ok({ ...place, capabilities: made.value }) : fail(placeProblem(made.problem));
}

/** Whether one folder is the other, or lies in it, wherever links lead. */
export async function areNested(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([realPath(one), realPath(other)]);
  return isWithin(first, second) || isWithin(second, first);
}

/** What the disk said about the place, as a problem of backups. */
export function placeProblem(problem: FileProblem): BackupProblem {
  switch (problem.code) {
    case 'disk-full':
      return { code: 'backup-folder-full' };
    case 'folder-read-only':
      return { code: 'backup-folder-read-only' };
    case 'folder-missing':
      return { code: 'backup-folder-missing' };
    case 'write-failed':
    case 'read-failed':
    case 'save-unconfirmed':
      return { code: 'backup-failed', systemCode: problem.systemCode };
    case 'file-damaged':
      return { code: 'backup-unsound', file: problem.file };
    default:
      return { code: 'backup-failed', systemCode: problem.code };
  }
}

function placeAt({ fs, now, newId, pause, onProblem }: PlacePorts, folder: string): BackupPlace {
  return {
    fs,
    folder: join(folder, backupsFolder),
    workspace: 'backups',
    writer: newId(),
    isReadOnly: false,
    refusal: () => null,
    refusalOnDisk: () => Promise.resolve(null),
    confirmedFolders: new Set<string>(),
    capabilities: { canLink: false, canSyncFolders: false },
    keptNewest: 0,
    reserveBytes: 0,
    now,
    pause,
    onProblem,
    onRecovery: () => undefined,
  };
}

function isWithin(inner: string, outer: string): boolean {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** Where a path really leads; of one that does not exist, the part that does. */
async function realPath(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch (error) {
    if (!isMissing(error) || dirname(full) === full) return full;
    return join(await realPath(dirname(full)), full.slice(dirname(full).length));
  }
}
