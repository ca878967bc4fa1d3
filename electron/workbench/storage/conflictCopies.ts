import { conflictCopyOf } from '#shared/file/conflictCopy';
import { entriesOf } from './folders';
import type { Storage } from './storage';

/** A file that a program keeping folders in step left beside one of ours. It is never read, merged or removed. */
export interface ConflictCopy {
  /** Name inside the data folder. */
  readonly file: string;
  /** The file of ours that it is another version of; it stands, or once stood, beside it. */
  readonly of: string;
}

/** Attachments carry their content's hash as their name and quarantined files are set aside: neither can conflict. */
const passedOver = new Set(['attachments', 'quarantine']);

/** Every conflict copy in a folder of the data folder and below, by name. Throws what the disk refuses. */
export async function conflictCopiesIn(
  storage: Pick<Storage, 'fs' | 'folder'>,
  folder = '',
): Promise<readonly ConflictCopy[]> {
  const found: ConflictCopy[] = [];
  for (const { name, isFolder } of await entriesOf(storage, folder)) {
    const inside = folder === '' ? name : `${folder}/${name}`;
    const original = isFolder ? null : conflictCopyOf(name);
    if (original !== null) found.push({ file: inside, of: inside.slice(0, -name.length) + original });
    if (isFolder && !passedOver.has(name)) found.push(...(await conflictCopiesIn(storage, inside)));
  }
  return found;
}
