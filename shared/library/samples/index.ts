import { alfa } from './alfa';
import { bravo } from './bravo';
import { charlie } from './charlie';
import type { Sample } from './sample';

export type { Sample } from './sample';

// A new sample is a file like alfa.ts, joined here; tests/library/samples.test.ts checks it against the template.

/** The three samples of section 6, by id. */
export const samples: Readonly<Record<Sample['id'], Sample>> = { A: alfa, B: bravo, C: charlie };
