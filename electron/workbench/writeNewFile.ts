import { randomBytes } from 'node:crypto';
import { link, lstat, open, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { sha256 } from './storage/storage';

/** Where a link cannot be made at all: the second way must do. */
const noLinkCodes = ['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EACCES', 'EXDEV'];

export interface WriteOptions {
  readonly mayReplace: boolean;
  /** Reads what was written. */
  readonly readBack?: (path: string) => Promise<Uint8Array>;
}

/**
 * Writes a finished file where a person asked for it: into a fresh file beside it, synced, read back and compared by
 * hash, then put in its place, so that neither a full disk nor a bad stick leaves anything but the whole file under the
 * name that was asked for. Rejects with the system's error, with EEXIST where a file stands already and `mayReplace` is
 * false, and with READ-BACK-DIFFERS where the disk gives back something else.
 */
export async function writeNewFile(
  path: string,
  bytes: Uint8Array,
  { mayReplace, readBack = readFile }: WriteOptions,
): Promise<void> {
  const temporary = join(
    dirname(path),
    `.${basename(path).slice(0, 60)}.${randomBytes(8).toString('hex')}.tmp`,
  );
  const file = await open(temporary, 'wx');
  try {
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (sha256(await readBack(temporary)) !== sha256(bytes)) throw new ReadBackDiffers(basename(path));
    if (mayReplace) await rename(temporary, path);
    else await placeBeside(temporary, path);
  } catch (error) {
    // The first error is the one to tell; a stray temporary file harms nothing.
    await unlink(temporary).catch(() => undefined);
    throw error;
  }
}

class ReadBackDiffers extends Error {
  readonly code = 'READ-BACK-DIFFERS';

  constructor(name: string) {
    super(`the disk gave back something else than was written as ${name}`);
  }
}

/** A second name is refused by the system where one stands already, with no moment in between. */
async function placeBeside(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    await unlink(temporary);
  } catch (error) {
    if (!noLinkCodes.includes(codeOf(error)) || (await stands(path))) throw error;
    await rename(temporary, path);
  }
}

async function stands(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
