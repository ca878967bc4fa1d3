import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { FileSystem } from './fileSystem';
import type { Capabilities } from './storage';
import { isMissing, StorageError, systemCode } from './storageProblem';

/** How platforms and network drives say that they cannot do a thing at all; anything else is a fault of the disk. */
const unsupported = new Set([
  'EPERM',
  'EACCES',
  'EISDIR',
  'EINVAL',
  'EBADF',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EXDEV',
  'EMLINK',
  'UNKNOWN',
]);

/**
 * Finds out, with one small file that is removed again, what the disk under a folder can do. A program that opens the
 * folder at the same moment may sweep the file away under our hands; then it is tried with another one.
 */
export async function probe(fs: FileSystem, folder: string, triesLeft = 3): Promise<Capabilities> {
  try {
    return await probeOnce(fs, folder);
  } catch (error) {
    if (!isMissing(error) || triesLeft <= 1) throw error;
    return probe(fs, folder, triesLeft - 1);
  }
}

async function probeOnce(fs: FileSystem, folder: string): Promise<Capabilities> {
  const file = join(folder, `probe.${randomBytes(8).toString('hex')}.tmp`);
  const second = join(folder, `probe.${randomBytes(8).toString('hex')}.tmp`);
  const opened = await fs.open(file, 'exclusive');
  await opened.close();
  try {
    const canLink = await isPossible(() => fs.link(file, second));
    if (canLink) await fs.unlink(second);
    return { canLink, canSyncFolders: await isPossible(() => fs.syncFolder(folder)) };
  } finally {
    await fs.unlink(file).catch((error: unknown) => {
      if (!isMissing(error)) throw error;
    });
  }
}

/**
 * Creates the data folder, and those above it, where they are missing. One that stands there may have been made, and
 * its name not synced, by a program that was killed: the name is made durable once more.
 */
export async function ensureDataFolder(fs: FileSystem, folder: string): Promise<void> {
  const found = await fs.stat(folder).catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (found !== null && !found.isFolder) throw new StorageError({ code: 'folder-missing', file: '.' });
  if (found === null) {
    await ensureDataFolder(fs, dirname(folder));
    await fs.mkdir(folder).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
  }
  await isPossible(() => fs.syncFolder(dirname(folder)));
}

/** A refusal is believed when it is repeated: taken for inability, a passing one would cost every sync of the session. */
async function isPossible(step: () => Promise<void>, triesLeft = 3): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    if (!unsupported.has(systemCode(error) ?? '')) throw error;
    return triesLeft > 1 && (await isPossible(step, triesLeft - 1));
  }
}
