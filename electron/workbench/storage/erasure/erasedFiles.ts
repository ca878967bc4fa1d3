import { conflictCopyOf } from '#shared/file/conflictCopy';
import type { EngagementFolder } from '../engagementFolder';
import { entriesOf, exists } from '../folders';
import type { Storage } from '../storage';

/** Files of an engagement that an erasure makes anew without what is erased, or takes away. */
export interface ErasedFiles {
  /** Earlier whole copies of the engagement. */
  readonly generations: number;
  /** Damaged files and versions from elsewhere that were put aside. They cannot be rewritten and go whole. */
  readonly setAside: number;
  /** Versions that programs keeping folders in step left. They go whole. */
  readonly conflictCopies: number;
  /** Attachments that only the erased named. */
  readonly attachments: number;
}

/** Throws what the disk refuses. */
export async function erasedFiles(
  storage: Storage,
  id: string,
  places: EngagementFolder,
  unnamed: ReadonlySet<string>,
): Promise<ErasedFiles> {
  const own = [...(await entriesOf(storage, places.folder)), ...(await entriesOf(storage, places.journal))];
  const there = await Promise.all([...unnamed].map((hash) => exists(storage, attachmentName(places, hash))));
  const aside = (await entriesOf(storage, places.quarantine)).filter(({ name }) => !isReason(name));
  return {
    generations: (await entriesOf(storage, places.generations)).length,
    setAside: aside.length + (await setAsideElsewhere(storage, id)).filter((name) => !isReason(name)).length,
    conflictCopies: own.filter(({ name, isFolder }) => !isFolder && conflictCopyOf(name) !== null).length,
    attachments: there.filter(Boolean).length,
  };
}

/** Conflict copies of the engagement's files that the person put aside; they lie beside those of everything else. */
export async function setAsideElsewhere(storage: Storage, id: string): Promise<readonly string[]> {
  const of = new RegExp(`-engagements-${id}-(?:engagement|journal-|generations-)`);
  const entries = await entriesOf(storage, 'quarantine');
  return entries.flatMap(({ name, isFolder }) => (!isFolder && of.test(name) ? [`quarantine/${name}`] : []));
}

export function attachmentName(places: EngagementFolder, hash: string): string {
  return `${places.attachments}/${hash.slice(0, 2)}/${hash}`;
}

function isReason(name: string): boolean {
  return name.endsWith('.reason.json');
}
