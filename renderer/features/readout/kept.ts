import { z } from 'zod';
import { readoutEditions, type ReadoutEdition } from './readoutEditions';

/** Characters of a note on a chapter. */
export const mostNote = 4000;
const mostId = 200;
const mostChapters = 300;

const keptSchema = z.strictObject({
  edition: z.enum(readoutEditions),
  /** Null: the cover. */
  chapter: z.string().max(mostId).nullable(),
  offset: z.int().min(0).max(10_000),
  notes: z
    .record(z.string().max(mostId), z.string().max(mostNote))
    .refine((notes) => Object.keys(notes).length <= mostChapters),
});

/** What this browser remembers of an engagement's readout. */
export interface KeptReadout {
  readonly edition: ReadoutEdition;
  readonly chapter: string | null;
  readonly offset: number;
  readonly notes: Readonly<Record<string, string>>;
}

const start: KeptReadout = { edition: 'board', chapter: null, offset: 0, notes: {} };

/** What was kept last; the beginning where nothing readable was. */
export function readKept(engagement: string): KeptReadout {
  try {
    const text = window.localStorage.getItem(keyOf(engagement));
    return text === null ? start : keptSchema.parse(JSON.parse(text));
  } catch {
    // Storage may be forbidden, or hold what another version wrote: the readout begins at the cover.
    return start;
  }
}

/** False where the browser keeps nothing, so that it can be said beside what was typed. */
export function keep(engagement: string, kept: KeptReadout): boolean {
  try {
    window.localStorage.setItem(keyOf(engagement), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

function keyOf(engagement: string): string {
  return `plumbline-readout-${engagement}`;
}
