import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFileSystem } from '#workbench/storage/nodeFileSystem';
import { examineDisk, type Examination, type Losses } from './examine';
import type { LedgerPage } from './ledger';

/** As `examineDisk`, for a real folder. */
export function examineFolder(folder: string, page: LedgerPage, how: Examination = {}): Promise<Losses> {
  return examineDisk({ fs: nodeFileSystem, folder, files: () => filesIn(folder) }, page, how);
}

export async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  // A disk may have been too small for the folder itself.
  if (!existsSync(folder)) return found;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      found.set(path, await readFile(path));
      continue;
    }
    found.set(`${path}/`, new Uint8Array());
    for (const [inside, bytes] of await filesIn(path)) found.set(inside, bytes);
  }
  return found;
}
