import { z } from 'zod';
import { readoutEditions, type ReadoutEdition } from './readoutEditions';

const mostId = 200;

const keptSchema = z.strictObject({
  edition: z.enum(readoutEditions),
  /** Null: the cover. */
  chapter: z.string().max(mostId).nullable(),
  offset: z.int().min(0).max(10_000),
});

/** What this browser remembers of an engagement's readout: a place, and no word. */
export interface KeptReadout {
  readonly edition: ReadoutEdition;
  readonly chapter: string | null;
  readonly offset: number;
}

const start: KeptReadout = { edition: 'board', chapter: null, offset: 0 };

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

/** Where the browser keeps nothing the readout begins at the cover each time. */
export function keep(engagement: string, kept: KeptReadout): void {
  try {
    window.localStorage.setItem(keyOf(engagement), JSON.stringify(kept));
  } catch {
    // Storage may be forbidden or full; which page was shown last is worth no word on the wall.
  }
}

function keyOf(engagement: string): string {
  return `plumbline-readout-${engagement}`;
}
