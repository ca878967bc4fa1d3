import { relative, sep } from 'node:path';
import type { BackedUpFile } from '#shared/file/backupManifest';
import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import type { FileFacts, FileSystem, FolderEntry, OpenFile } from '../storage/fileSystem';
import { sha256 } from '../storage/storage';
import { orThrow, StorageError } from '../storage/storageProblem';
import { readBytes } from '../storage/wholeFile';
import { placeNames, type BackupPlace } from './backupPlace';

/** Stands for the data folder a backup was made of; nothing of it is on disk under this name. */
export const snapshotRoot = `${sep}plumbline-snapshot`;

/**
 * The files of a backup as a data folder that can only be read, straight from the place it lies in: nothing of a
 * client is spilt into a temporary folder. Every file is verified before a byte of it is given out.
 */
export function snapshotFileSystem(
  place: BackupPlace,
  workspace: string,
  backedUp: readonly BackedUpFile[],
): FileSystem {
  const { object } = placeNames(workspace);
  const files = new Map(backedUp.map((file) => [file.name, file]));
  const folders = foldersOf(backedUp);
  const nameOf = (path: string): string => relative(snapshotRoot, path).split(sep).join('/');

  async function load(path: string): Promise<Uint8Array> {
    const file = files.get(nameOf(path));
    if (file === undefined) throw missing();
    const bytes = orThrow(await readObject(place, object(file.hash), file));
    if (bytes === null) throw new StorageError({ code: 'file-damaged', file: file.name, damage: 'checksum' });
    return bytes;
  }

  return {
    async open(path, purpose) {
      if (purpose !== 'read') throw refusedWriting();
      return openBytes(await load(path));
    },
    readdir(path) {
      const entries = folders.get(nameOf(path));
      return entries === undefined ? Promise.reject(missing()) : Promise.resolve([...entries.values()]);
    },
    stat(path) {
      const name = nameOf(path);
      const file = files.get(name);
      if (file !== undefined) return Promise.resolve(factsOf(false, file.sizeBytes, file.hash));
      if (folders.has(name)) return Promise.resolve(factsOf(true, 0, name));
      return Promise.reject(missing());
    },
    freeBytes: () => Promise.resolve(0),
    rename: refuseWriting,
    link: refuseWriting,
    unlink: refuseWriting,
    mkdir: refuseWriting,
    rmdir: refuseWriting,
    syncFolder: refuseWriting,
  };
}

/** The bytes of a backed-up file, or null where they are not what was put there. */
export async function readObject(
  place: BackupPlace,
  name: string,
  { sizeBytes, hash }: Pick<BackedUpFile, 'sizeBytes' | 'hash'>,
): Promise<Result<Uint8Array | null, FileProblem>> {
  const read = await readBytes(place, name, sizeBytes);
  if (!read.ok && read.problem.code === 'read-failed') return read;
  const bytes = read.ok ? read.value : null;
  return ok(bytes?.length === sizeBytes && sha256(bytes) === hash ? bytes : null);
}

function foldersOf(backedUp: readonly BackedUpFile[]): ReadonlyMap<string, Map<string, FolderEntry>> {
  const folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]]);
  for (const { name: whole } of backedUp) {
    const parts = whole.split('/');
    parts.forEach((name, depth) => {
      const above = parts.slice(0, depth).join('/');
      const entries = folders.get(above) ?? new Map<string, FolderEntry>();
      entries.set(name, { name, isFolder: depth < parts.length - 1 });
      folders.set(above, entries);
    });
  }
  return folders;
}

function openBytes(bytes: Uint8Array): OpenFile {
  return {
    write: refuseWriting,
    truncate: refuseWriting,
    sync: refuseWriting,
    sizeBytes: () => Promise.resolve(bytes.length),
    read(into, position) {
      const part = bytes.subarray(position, position + into.length);
      into.set(part);
      return Promise.resolve(part.length);
    },
    close: () => Promise.resolve(),
  };
}

function refuseWriting(): Promise<never> {
  return Promise.reject(refusedWriting());
}

function refusedWriting(): Error {
  return Object.assign(new Error('a backup is only read'), { code: 'EROFS' });
}

function missing(): Error {
  return Object.assign(new Error('not in the backup'), { code: 'ENOENT' });
}

function factsOf(isFolder: boolean, sizeBytes: number, identity: string): FileFacts {
  return { isFolder, sizeBytes, node: identity, identity };
}
