import { renameSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';

export type Breakage = 'throw' | 'reject' | 'handlers';

/**
 * Programs started from now on in this test can be broken as a bug would, with these words in the message of the error.
 * Gives back how. `order` is the name of a file that does not exist.
 */
export function makeBreakable(order: string, words: string): (kind: Breakage) => void {
  const loaded = pathToFileURL(resolve(import.meta.dirname, 'breakProgram.mjs')).href;
  vi.stubEnv('NODE_OPTIONS', `--import=${loaded}`);
  vi.stubEnv('PLUMBLINE_BREAK', order);
  vi.stubEnv('PLUMBLINE_BREAK_WORDS', words);
  return (kind) => {
    // Whole under its name, because the program looks at any moment.
    writeFileSync(`${order}.new`, kind);
    renameSync(`${order}.new`, order);
  };
}
