import { randomBytes } from 'node:crypto';
import type { FileProblem } from '#shared/file/problem';
import { ok, fail, type Result } from '#shared/result';
import type { OpenFile } from './fileSystem';
import { StorageError, systemCode, tryToWrite } from './storageProblem';
import { folderOf, pathOf, syncFolder, type Storage } from './storage';

/** Names of temporary files we left behind when the machine stopped in the middle of a save. */
export const litterName = /\.[0-9a-f]{16}\.tmp$/;

/** Waits between tries of a rename that a virus scanner or indexer holds up: about three seconds in all. */
const renamePausesMs = [10, 20, 50, 100, 200, 400, 800, 1600];
const passingCodes = new Set(['EPERM', 'EACCES', 'EBUSY']);

/**
 * Replaces a file so that at every moment, also after a power cut, either the old or the new content stands under its
 * name. On any problem the old content is untouched and nothing is left behind, with one exception that is named:
 * save-unconfirmed, when the new content stands but the disk did not confirm its name. folder-taken-over says nothing
 * of what stands: that is the other program's now.
 * `beforeRename` runs when the new bytes are safe and the old file still stands; if it rejects, the old file stays.
 */
export async function replaceFile(
  storage: Storage,
  name: string,
  bytes: Uint8Array,
  beforeRename: () => Promise<void> = () => Promise.resolve(),
): Promise<Result<void, FileProblem>> {
  const temporary = `${name}.${randomBytes(8).toString('hex')}.tmp`;
  const written = await tryToWrite(name, async () => {
    const file = await storage.fs.open(pathOf(storage, temporary), 'exclusive');
    try {
      await fill(file, name, bytes);
      await beforeRename();
      await rename(storage, temporary, name);
    } catch (error) {
      // What cannot be removed now is swept at the next opening; the first error is the one to tell.
      await storage.fs.unlink(pathOf(storage, temporary)).catch(() => undefined);
      throw error;
    }
  });
  const outcome = written.ok ? await confirm(storage, name) : written;
  // Whoever takes the folder over sweeps our temporary file away, or has read the old content already: only a lock
  // that is still ours afterwards lets the new content count.
  const refusal = await storage.refusalOnDisk();
  return refusal?.code === 'folder-taken-over' ? fail(refusal) : outcome;
}

/** Writes all bytes, proves that they arrived, and makes them durable. The file is closed in every case. */
export async function fill(file: OpenFile, name: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAll(file, name, bytes);
    const sizeBytes = await file.sizeBytes();
    if (sizeBytes !== bytes.length)
      throw new StorageError({ code: 'write-failed', file: name, systemCode: 'SIZE' });
    await file.sync();
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
}

/** A full disk may take a part and report success: the count decides, never the absence of an error. */
export async function writeAll(file: OpenFile, name: string, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    const count = await file.write(bytes.subarray(written));
    if (count <= 0) throw new StorageError({ code: 'write-failed', file: name, systemCode: 'SHORT' });
    written += count;
  }
}

/** Renames a file or folder, trying again for a while where the refusal may pass. */
export async function rename(storage: Storage, from: string, to: string): Promise<void> {
  for (const pauseMs of [...renamePausesMs, null]) {
    try {
      await storage.fs.rename(pathOf(storage, from), pathOf(storage, to));
      return;
    } catch (error) {
      if (pauseMs === null || !passingCodes.has(systemCode(error) ?? '')) throw error;
      await storage.pause(pauseMs);
    }
  }
}

async function confirm(storage: Storage, name: string): Promise<Result<void, FileProblem>> {
  try {
    await syncFolder(storage, folderOf(name));
    return ok(undefined);
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    return fail({ code: 'save-unconfirmed', file: name, systemCode: code });
  }
}
