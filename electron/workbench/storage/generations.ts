import { entriesOf } from './folders';
import { pathOf, type Storage } from './storage';

/** The newest versions of a file that are kept whole in number; older ones grow sparse. */
export const keptNewest = 20;
const namePattern = /^(\d{12})\.json$/;

/** Zero-padded, so that names sort as numbers do. */
export function generationName(folder: string, generation: number): string {
  return `${folder}/${String(generation).padStart(12, '0')}.json`;
}

/** Where the last version of an older schema is kept for good: thinning and loading pass over it. */
export function originalName(folder: string, generation: number, schemaVersion: number): string {
  return `${folder}/${String(generation).padStart(12, '0')}.schema-${schemaVersion}.json`;
}

/** The numbers of the generations that are kept, oldest first. */
export async function generationsIn(storage: Storage, folder: string): Promise<readonly number[]> {
  const entries = await entriesOf(storage, folder);
  return entries.flatMap(({ name }) => {
    const number = namePattern.exec(name)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
}

/**
 * Whether a version stays, by its number alone: clocks may lie. The newest all stay; of those up to twice as old
 * every fourth, up to four times as old every eighth, and so on, so that a year of work leaves some dozens and the
 * steps back grow as an hour, a day and a week do. A version that goes never would have stayed later.
 */
export function isGenerationKept(generation: number, newest: number, all: number): boolean {
  const age = newest - generation;
  if (age < all) return true;
  const doublings = Math.floor(Math.log2(age / all)) + 1;
  return generation % 2 ** (doublings + 1) === 0;
}

/** Removes what `isGenerationKept` does not keep. Called only when the file itself was just verified or written. */
export async function thinGenerations(storage: Storage, folder: string): Promise<void> {
  const kept = await generationsIn(storage, folder);
  const newest = kept.at(-1) ?? 0;
  for (const generation of kept)
    if (!isGenerationKept(generation, newest, storage.keptNewest))
      await storage.fs.unlink(pathOf(storage, generationName(folder, generation)));
}
