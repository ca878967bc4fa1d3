import { randomBytes } from 'node:crypto';
import type { FileProblem } from '#shared/file/problem';
import { keepCopy } from './keptCopy';
import type { Storage } from './storage';

/**
 * Keeps what another program put in the place of a file of ours, such as one that keeps folders in step between two
 * laptops, under a name that `conflictCopyOf` knows: it is shown to the person and never merged. Of a file that was
 * taken away there is nothing to keep.
 */
export async function keepOtherVersion(
  storage: Storage,
  name: string,
): Promise<Extract<FileProblem, { code: 'file-changed-outside' }>> {
  const dot = name.lastIndexOf('.');
  const day = storage.now().toISOString().slice(0, 10);
  const keptAs = `${name.slice(0, dot)} (conflict ${day} ${randomBytes(4).toString('hex')})${name.slice(dot)}`;
  await keepCopy(storage, name, keptAs);
  return { code: 'file-changed-outside', file: name };
}
