import { open, rename, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

/** The least that replacing a file durably costs: write, sync, rename, sync of the folder. */
export async function replaceDurably(folder: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(folder, 'replaced.tmp');
  const file = await open(temporary, 'wx');
  await file.write(bytes);
  await file.sync();
  await file.close();
  await rename(temporary, join(folder, 'replaced'));
  const itself = await open(folder, 'r');
  await itself.sync();
  await itself.close();
}

/** The least that appending durably costs: write and sync of a file that stays open. */
export async function appendDurably(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.write(bytes);
  await file.sync();
}
