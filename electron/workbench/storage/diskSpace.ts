import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import type { Storage } from './storage';
import { tryToRead } from './storageProblem';

/** Room that stays for answers when whole files are no longer written: some thousands of them. */
export const reserveBytes = 2 * 1024 * 1024;

/** Below this the person should make room before it is needed. */
const lowBytes = 200 * 1024 * 1024;

export interface DiskSpace {
  readonly freeBytes: number;
  /** To be shown: saving still works, and soon may not. */
  readonly isLow: boolean;
}

/** How much room the disk of the data folder has. */
export function diskSpaceOf(storage: Storage): Promise<Result<DiskSpace, FileProblem>> {
  return tryToRead('.', async () => {
    const freeBytes = await storage.fs.freeBytes(storage.folder);
    return { freeBytes, isLow: freeBytes < lowBytes };
  });
}

/**
 * Whether a file of that size may be written beside the one it replaces and leaves the reserve to the journal. A disk
 * that cannot say how much is free is tried.
 */
export async function hasRoomFor(storage: Storage, sizeBytes: number): Promise<boolean> {
  if (storage.reserveBytes === 0) return true;
  const space = await diskSpaceOf(storage);
  return !space.ok || space.value.freeBytes >= 2 * sizeBytes + storage.reserveBytes;
}
