import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ElectronPort } from '../../../electron/hosts/desktop/electronPort';
import { saveThroughDialog } from '../../../electron/hosts/desktop/saveThroughDialog';
import { writeNewFile } from '#workbench/writeNewFile';

let documents = '';
beforeEach(async () => {
  documents = await mkdtemp(join(tmpdir(), 'plumbline-documents-'));
});
afterEach(() => rm(documents, { recursive: true, force: true }));

/** A person who takes what the dialog offers. */
function save(fileName: string) {
  const electron = {
    app: { getPath: () => documents },
    dialog: {
      showSaveDialog: ({ defaultPath }: { readonly defaultPath: string }) =>
        Promise.resolve({ canceled: false, filePath: defaultPath }),
    },
  } as unknown as Pick<ElectronPort, 'app' | 'dialog'>;
  const deliver = saveThroughDialog(
    electron,
    () => undefined,
    (path, bytes) => writeNewFile(path, bytes, { mayReplace: true }),
  );
  return deliver({ fileName, mediaType: 'application/json', bytes: new TextEncoder().encode('new') });
}

describe('the dialog a finished file is saved through', () => {
  it('offers a name nothing stands under yet', async () => {
    await writeFile(join(documents, 'ALFA - Role.plumbline.json'), 'old');
    const place = join(documents, 'Alfa - Role (2).plumbline.json');
    expect(await save('Alfa - Role.plumbline.json')).toEqual({
      ok: true,
      value: { kind: 'saved', path: place },
    });
    expect(await readFile(place, 'utf8')).toBe('new');
    expect(await readFile(join(documents, 'ALFA - Role.plumbline.json'), 'utf8')).toBe('old');
  });

  it('offers the plain name where the folder is empty, and says when it is gone', async () => {
    expect(await save('a.pdf')).toMatchObject({ value: { path: join(documents, 'a.pdf') } });
    await rm(documents, { recursive: true });
    expect(await save('a.pdf')).toEqual({
      ok: false,
      problem: { code: 'delivery-failed', fileName: 'a.pdf', detail: 'ENOENT' },
    });
  });
});
