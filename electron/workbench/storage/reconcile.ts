import { recordIdSchema } from '#shared/engagement/engagement';
import type { Catalogue } from './catalogue';
import { engagementFolder, engagementsFolder, removedPrefix, unfinishedPrefix } from './engagementFolder';
import { entriesOf, removeFolder } from './folders';
import { markOf } from './journalMark';
import { openEngagement } from './openEngagement';
import type { Storage } from './storage';

/** Folders looked at side by side: enough to keep the disk busy, few enough to keep memory small. */
const atOnce = 16;

/** Brings the catalogue in step with the folders, reading only the engagements that changed behind its back. */
export async function reconcile(storage: Storage, catalogue: Catalogue): Promise<void> {
  const entries = await entriesOf(storage, engagementsFolder);
  const ids = entries.filter(({ name, isFolder }) => isFolder && recordIdSchema.safeParse(name).success);
  const present = new Set(ids.map(({ name }) => name));
  for (const id of catalogue.ids) if (!present.has(id)) catalogue.remove(id);
  const waiting = [...present];
  const work = Array.from({ length: atOnce }, async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop())
      await reconcileOne(storage, catalogue, id);
  });
  await Promise.all(work);
}

async function reconcileOne(storage: Storage, catalogue: Catalogue, id: string): Promise<void> {
  const places = engagementFolder(id);
  const mark = await markOf(storage, places.journal);
  if (catalogue.isCurrent(id, mark)) return;
  const opened = await openEngagement(storage, id, places);
  if (opened.ok) catalogue.set(id, { body: opened.value.body }, mark);
  // An entry that was there stays in the list, and opening it will say what is wrong.
  else storage.onProblem(opened.problem);
}

/** Removes what a stopped machine left of engagements being made or removed. */
export async function sweepEngagements(storage: Storage): Promise<void> {
  for (const { name, isFolder } of await entriesOf(storage, engagementsFolder))
    if (isFolder && (name.startsWith(unfinishedPrefix) || name.startsWith(removedPrefix)))
      await removeFolder(storage, `${engagementsFolder}/${name}`);
}
