import { entriesOf } from './folders';
import { pathOf, type Storage } from './storage';

/** Kept versions of one file. Thinning by age comes on top of this count. */
const keptGenerations = 5;
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

/** Removes all but the newest. Called only when the file itself was just verified or written. */
export async function thinGenerations(storage: Storage, folder: string): Promise<void> {
  const kept = await generationsIn(storage, folder);
  for (const generation of kept.slice(0, -keptGenerations))
    await storage.fs.unlink(pathOf(storage, generationName(folder, generation)));
}
