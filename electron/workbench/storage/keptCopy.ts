import { randomBytes } from 'node:crypto';
import type { FileProblem } from '#shared/file/problem';
import type { Result } from '#shared/result';
import { replaceFile } from './durableFile';
import { ensureFolder, exists } from './folders';
import { folderOf, pathOf, syncFolder, type Storage } from './storage';
import { orThrow, systemCode, tryToWrite } from './storageProblem';
import { readBytes } from './wholeFile';

/**
 * Keeps the bytes of a file under a second name, which stands durably when this resolves. An older one there stays;
 * of a file that somebody took away there is nothing to keep.
 */
export async function keepCopy(storage: Storage, name: string, copy: string): Promise<void> {
  if (!(await exists(storage, name))) return;
  await ensureFolder(storage, folderOf(copy));
  if (storage.capabilities.canLink) {
    await storage.fs.link(pathOf(storage, name), pathOf(storage, copy)).catch((error: unknown) => {
      if (systemCode(error) !== 'EEXIST') throw error;
    });
    await syncFolder(storage, folderOf(copy));
    return;
  }
  const bytes = orThrow(await readBytes(storage, name, Number.MAX_SAFE_INTEGER));
  if (bytes !== null) orThrow(await replaceFile(storage, copy, bytes));
}

/**
 * Keeps a damaged file for whoever looks into it, with the reason beside it, and gives the name it is kept under.
 * The file itself stays where it is until its replacement is renamed over it.
 */
export function quarantine(
  storage: Storage,
  name: string,
  folder: string,
  problem: FileProblem,
): Promise<Result<string, FileProblem>> {
  return tryToWrite(name, async () => {
    const at = storage.now().toISOString();
    const stamp = at.replaceAll(/[:.]/g, '-');
    const kept = `${folder}/${stamp}-${randomBytes(3).toString('hex')}-${name.slice(folderOf(name).length).replace('/', '')}`;
    await keepCopy(storage, name, kept);
    const reason = `${JSON.stringify({ file: name, at, problem }, null, 2)}\n`;
    orThrow(await replaceFile(storage, `${kept}.reason.json`, new TextEncoder().encode(reason)));
    return kept;
  });
}
