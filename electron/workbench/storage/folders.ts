import { isMissing, systemCode } from './storageProblem';
import { litterName } from './durableFile';
import type { FolderEntry } from './fileSystem';
import { folderOf, pathOf, syncFolder, type Storage } from './storage';

/**
 * Creates a folder of the data folder, and those above it, where they are missing; durable when it resolves. A folder
 * that stands there when the program starts may have been made, and not synced, by one that was killed: its name is
 * made durable once by each opening.
 */
export async function ensureFolder(storage: Storage, name: string): Promise<void> {
  if (name === '') return;
  const isThere = await exists(storage, name);
  if (isThere && storage.confirmedFolders.has(name)) return;
  await ensureFolder(storage, folderOf(name));
  if (!isThere)
    await storage.fs.mkdir(pathOf(storage, name)).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  await syncFolder(storage, folderOf(name));
  storage.confirmedFolders.add(name);
}

export async function exists(storage: Pick<Storage, 'fs' | 'folder'>, name: string): Promise<boolean> {
  try {
    await storage.fs.stat(pathOf(storage, name));
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** What stands in a folder, by name; nothing when there is no such folder. */
export async function entriesOf(
  storage: Pick<Storage, 'fs' | 'folder'>,
  name: string,
): Promise<readonly FolderEntry[]> {
  try {
    const entries = await storage.fs.readdir(pathOf(storage, name));
    return [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Removes a folder with all it holds. */
export async function removeFolder(storage: Storage, name: string): Promise<void> {
  for (const entry of await entriesOf(storage, name)) {
    const inside = `${name}/${entry.name}`;
    if (entry.isFolder) await removeFolder(storage, inside);
    else await storage.fs.unlink(pathOf(storage, inside));
  }
  await storage.fs.rmdir(pathOf(storage, name));
}

/** Removes temporary files that a stopped machine left in a folder; only those whose names are ours. */
export async function sweep(storage: Storage, name: string, { isDeep = false } = {}): Promise<void> {
  for (const entry of await entriesOf(storage, name)) {
    const inside = name === '' ? entry.name : `${name}/${entry.name}`;
    if (entry.isFolder && isDeep) await sweep(storage, inside, { isDeep });
    if (entry.isFolder || !litterName.test(entry.name)) continue;
    // A program that came too late for the lock removes its own meanwhile.
    await removeIfThere(storage, inside);
  }
}

export async function removeIfThere(storage: Pick<Storage, 'fs' | 'folder'>, name: string): Promise<void> {
  await storage.fs.unlink(pathOf(storage, name)).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
}
