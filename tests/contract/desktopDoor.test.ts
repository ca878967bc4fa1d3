import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { startBuiltDesktopDoor } from '../support/builtDesktopDoor';
import { contractSuite } from './contractSuite';

let documents = '';
beforeAll(async () => {
  documents = await mkdtemp(join(tmpdir(), 'plumbline-documents-'));
});
afterAll(() => rm(documents, { recursive: true }));

contractSuite('the handler of the built desktop program, with cloned arguments', async (folder) => {
  const door = await startBuiltDesktopDoor(folder, documents);
  return {
    call: door.call,
    fetch: (delivery) =>
      delivery.kind === 'saved'
        ? readFile(delivery.path)
        : Promise.reject(new Error(`the desktop door delivered as ${delivery.kind}`)),
    close: async () => {
      const code = await door.stop();
      if (code !== 0) throw new Error(`the desktop program ended with ${String(code)}`);
    },
  };
});
