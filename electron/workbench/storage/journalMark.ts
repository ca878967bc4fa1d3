import { z } from 'zod';
import { segmentsOf } from './journalScan';
import { pathOf, type Storage } from './storage';

/** Where a journal ends. Every change lengthens it, so it names a state without anything being read. */
export const journalMarkSchema = z.strictObject({
  /** Name of the newest segment; '' when there is none. */
  segment: z.string(),
  bytes: z.int().min(0),
});
export type JournalMark = z.infer<typeof journalMarkSchema>;

/** Where the journal in a folder ends now. */
export async function markOf(storage: Storage, folder: string): Promise<JournalMark> {
  const newest = (await segmentsOf(storage, folder)).at(-1);
  if (newest === undefined) return { segment: '', bytes: 0 };
  const { sizeBytes } = await storage.fs.stat(pathOf(storage, newest.name));
  return { segment: newest.name.slice(folder.length + 1), bytes: sizeBytes };
}
