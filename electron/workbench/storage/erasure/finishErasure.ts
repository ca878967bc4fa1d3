import { rename } from '../durableFile';
import { engagementFolder, engagementsFolder, erasedPrefix, removedPrefix } from '../engagementFolder';
import { entriesOf, exists, removeFolder, removeIfThere } from '../folders';
import { syncFolder, type Storage } from '../storage';
import { setAsideElsewhere } from './erasedFiles';

/** The engagements of which an erasure is decided and not finished. Throws what the disk refuses. */
export async function decidedErasures(storage: Storage): Promise<readonly string[]> {
  const entries = await entriesOf(storage, engagementsFolder);
  return entries.flatMap(({ name, isFolder }) =>
    isFolder && name.startsWith(erasedPrefix) ? [name.slice(erasedPrefix.length)] : [],
  );
}

/**
 * The second half of an erasure, from wherever the first or an earlier try of this one left off: what was put aside
 * goes, the old folder gives way to the new one and goes with everything in it. The disk has confirmed all of it when
 * this resolves. Throws what the disk refuses.
 */
export async function finishErasure(storage: Storage, id: string): Promise<void> {
  const { folder } = engagementFolder(id);
  const made = `${engagementsFolder}/${erasedPrefix}${id}`;
  const old = `${engagementsFolder}/${removedPrefix}${id}`;
  await removeSetAside(storage, id);
  if (await exists(storage, made)) {
    await syncFolder(storage, engagementsFolder);
    if (await exists(storage, folder)) {
      await removeForGood(storage, old);
      await rename(storage, folder, old);
      await syncFolder(storage, engagementsFolder);
    }
    await rename(storage, made, folder);
    await syncFolder(storage, engagementsFolder);
  }
  await removeForGood(storage, old);
}

/** Removes what was put aside of an engagement among the files of the whole workspace. */
export async function removeSetAside(storage: Storage, id: string): Promise<void> {
  const names = await setAsideElsewhere(storage, id);
  for (const name of names) await removeIfThere(storage, name);
  if (names.length > 0) await syncFolder(storage, 'quarantine');
}

/** Removes a folder that has lost its name as an engagement; confirmed by the disk when it resolves. */
export async function removeForGood(storage: Storage, removed: string): Promise<void> {
  if (await exists(storage, removed)) await removeFolder(storage, removed);
  await syncFolder(storage, engagementsFolder);
}
