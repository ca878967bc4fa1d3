import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { isMissing, StorageError, tryToRead } from './storageProblem';
import { pathOf, type Storage } from './storage';

/** All bytes of a file; null when there is none. Refuses: file-too-large before reading, read-failed. */
export function readBytes(
  storage: Pick<Storage, 'fs' | 'folder'>,
  name: string,
  capBytes: number,
): Promise<Result<Uint8Array | null, FileProblem>> {
  return tryToRead(name, async () => {
    const file = await storage.fs.open(pathOf(storage, name), 'read').catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (file === null) return null;
    try {
      const sizeBytes = await file.sizeBytes();
      if (sizeBytes > capBytes) throw new StorageError({ code: 'file-too-large', file: name, capBytes });
      const bytes = new Uint8Array(sizeBytes);
      let filled = 0;
      while (filled < sizeBytes) {
        const count = await file.read(bytes.subarray(filled), filled);
        if (count === 0) break;
        filled += count;
      }
      return bytes.subarray(0, filled);
    } finally {
      await file.close();
    }
  });
}

/** The first bytes of a file as Latin text, for looking at a head; null when there is none. Throws what the disk refuses. */
export async function readStart(
  storage: Pick<Storage, 'fs' | 'folder'>,
  name: string,
  lengthBytes: number,
): Promise<string | null> {
  const file = await storage.fs.open(pathOf(storage, name), 'read').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (file === null) return null;
  try {
    const bytes = Buffer.alloc(lengthBytes);
    return bytes.toString('latin1', 0, await file.read(bytes, 0));
  } finally {
    await file.close();
  }
}

/** The text of a file; null when there is none. Refuses also bytes that are not UTF-8: file-damaged. */
export async function readText(
  storage: Pick<Storage, 'fs' | 'folder'>,
  name: string,
  capBytes: number,
): Promise<Result<string | null, FileProblem>> {
  const bytes = await readBytes(storage, name, capBytes);
  if (!bytes.ok) return bytes;
  if (bytes.value === null) return ok(null);
  const text = decode(bytes.value);
  return text === null ? fail({ code: 'file-damaged', file: name, damage: 'not-text' }) : ok(text);
}

/** Text of UTF-8 bytes, or null where they are not UTF-8. */
export function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
