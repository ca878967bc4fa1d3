import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#shared/engagement/settings';
import { productManagementDiagnostic } from '#shared/library/diagnostic/index';
import { fail, ok } from '#shared/result';
import { aFaultyDisk, told } from './support/faultyDisk';
import { aFolder, anOpenWorkspace, options, problemOf, valueOf } from './support/workspace';
import { openWorkspace } from '#workbench/storage/openWorkspace';

const client = (id: string) => ({ id, name: `Client ${id}` });

describe('a record of the workspace', () => {
  it('begins with its defaults', async () => {
    const { clients, settings } = await anOpenWorkspace(await aFolder());
    expect(valueOf(await clients.read())).toEqual([]);
    expect(valueOf(await settings.read())).toEqual(defaultSettings);
  });

  it('is on disk when an update resolves', async () => {
    const folder = await aFolder();
    const { clients } = await anOpenWorkspace(folder);
    valueOf(await clients.update((old) => ok([...old, client('c1')])));
    expect(await readFile(join(folder, 'clients.json'), 'utf8')).toContain('Client c1');
  });

  it('loses none of many updates at once', async () => {
    const folder = await aFolder();
    const { clients } = await anOpenWorkspace(folder);
    const ids = Array.from({ length: 30 }, (_, index) => `c${index}`);
    await Promise.all(ids.map((id) => clients.update((old) => ok([...old, client(id)]))));
    const again = await anOpenWorkspace(folder, { mode: 'read-only' });
    expect(valueOf(await again.clients.read()).map(({ id }) => id)).toEqual(ids);
  });

  it('stays as it was when the change is refused', async () => {
    const { clients } = await anOpenWorkspace(await aFolder());
    const refused = await clients.update(() => fail({ code: 'client-unknown' as const }));
    expect(problemOf(refused)).toEqual({ code: 'client-unknown' });
    expect(valueOf(await clients.read())).toEqual([]);
  });

  it.each(['open exclusive', 'write', 'size', 'sync', 'close', 'rename'])(
    'stays as it was, on disk and in memory, when "%s" fails',
    async (operation) => {
      const folder = await aFolder();
      const disk = aFaultyDisk(folder);
      const { clients } = await anOpenWorkspace(folder, { fileSystem: disk.fs });
      valueOf(await clients.update(() => ok([client('kept')])));
      const before = await readFile(join(folder, 'clients.json'), 'utf8');
      disk.fail = (step) =>
        step.operation === operation && step.name.startsWith('clients.json') ? 'ENOSPC' : undefined;
      expect(problemOf(await clients.update(() => ok([])))).toEqual({
        code: 'disk-full',
        file: 'clients.json',
      });
      disk.fail = () => undefined;
      expect(valueOf(await clients.read())).toEqual([client('kept')]);
      expect(await readFile(join(folder, 'clients.json'), 'utf8')).toBe(before);
      // Nor may a kept copy bring back what was refused.
      expect(await readdir(join(folder, 'generations/clients'))).toEqual(['000000000001.json']);
      valueOf(await clients.update((old) => ok([...old, client('next')])));
      expect(valueOf(await clients.read())).toEqual([client('kept'), client('next')]);
    },
  );

  it.each(['damaged', 'missing'])('loses nothing when its file is %s', async (fault) => {
    const folder = await aFolder();
    const workspace = await anOpenWorkspace(folder);
    valueOf(await workspace.clients.update(() => ok([client('c1')])));
    valueOf(await workspace.clients.update((old) => ok([...old, client('c2')])));
    valueOf(await workspace.close());
    const path = join(folder, 'clients.json');
    if (fault === 'missing') await rm(path);
    else await writeFile(path, (await readFile(path, 'utf8')).replace('c2', 'c3'));
    const again = await anOpenWorkspace(folder);
    expect(valueOf(await again.clients.read())).toEqual([client('c1'), client('c2')]);
    expect(again.recoveries()).toMatchObject([
      { file: 'clients.json', restoredGeneration: 2, lostChanges: 0 },
    ]);
    expect(await readFile(path, 'utf8')).toContain('Client c2');
  });

  it('is refused, never replaced by its defaults, when nothing sound is left', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'clients.json'), 'not ours');
    const { clients } = await anOpenWorkspace(folder);
    expect(problemOf(await clients.read()).code).toBe('file-damaged');
    expect(problemOf(await clients.update(() => ok([]))).code).toBe('file-damaged');
    expect(await readFile(join(folder, 'clients.json'), 'utf8')).toBe('not ours');
  });
});

describe('a workspace', () => {
  it('keeps its id', async () => {
    const folder = await aFolder();
    const first = await anOpenWorkspace(folder);
    await first.close();
    expect((await anOpenWorkspace(folder)).id).toBe(first.id);
  });

  it('names a folder that is not there when asked to read only', async () => {
    const refused = await openWorkspace(options(join(await aFolder(), 'nothing'), { mode: 'read-only' }));
    expect(problemOf(refused)).toEqual({ code: 'folder-missing', file: '.' });
  });

  it('works where folders cannot be synced and files cannot be linked', async () => {
    const folder = await aFolder();
    const disk = aFaultyDisk(folder);
    disk.fail = ({ operation }) =>
      operation === 'link' || operation === 'sync folder' ? 'EPERM' : undefined;
    const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs });
    valueOf(await workspace.clients.update(() => ok([client('c1')])));
    valueOf(await workspace.close());
    // The folder above is asked, then the folder itself, until they are believed; after that nobody asks again.
    expect(told(disk.steps.filter(({ operation }) => operation === 'sync folder'))).toEqual([
      ...Array<string>(3).fill('sync folder ..'),
      ...Array<string>(3).fill('sync folder '),
    ]);
  });

  it('does not take one refused sync for a disk that cannot sync folders', async () => {
    const folder = await aFolder();
    const disk = aFaultyDisk(folder);
    let refusals = 1;
    disk.fail = ({ operation, name }) =>
      operation === 'sync folder' && name === '' && (refusals -= 1) >= 0 ? 'EPERM' : undefined;
    const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs });
    disk.steps.length = 0;
    valueOf(await workspace.clients.update(() => ok([client('c1')])));
    expect(told(disk.steps)).toContain('sync folder ');
  });

  it('gives the folder free again when opening fails half-way', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'workspace.json'), 'not ours');
    expect(problemOf(await openWorkspace(options(folder))).code).toBe('file-damaged');
    expect(await readdir(folder)).not.toContain('lock');
  });
});

describe('template files', () => {
  const own = { ...productManagementDiagnostic, id: 'our-own' };

  it('give back what was written', async () => {
    const folder = await aFolder();
    const { templates } = await anOpenWorkspace(folder);
    valueOf(await templates.write(own));
    const again = await anOpenWorkspace(folder, { mode: 'read-only' });
    expect(valueOf(await again.templates.list())).toEqual([{ id: 'our-own', version: own.version }]);
    expect(valueOf(await again.templates.read(own))).toEqual(own);
  });

  it('take the same template twice and refuse another under its version', async () => {
    const { templates } = await anOpenWorkspace(await aFolder());
    valueOf(await templates.write(own));
    valueOf(await templates.write(structuredClone(own)));
    const other = { ...own, title: { en: 'Changed' } };
    expect(problemOf(await templates.write(other))).toEqual({
      code: 'template-exists',
      template: 'our-own',
      version: own.version,
    });
  });

  it('forget a removed version', async () => {
    const { templates } = await anOpenWorkspace(await aFolder());
    valueOf(await templates.write(own));
    valueOf(await templates.remove(own));
    expect(problemOf(await templates.read(own)).code).toBe('template-not-found');
    expect(problemOf(await templates.remove(own)).code).toBe('template-not-found');
    expect(valueOf(await templates.list())).toEqual([]);
  });

  it('name a damaged file', async () => {
    const folder = await aFolder();
    const workspace = await anOpenWorkspace(folder);
    valueOf(await workspace.templates.write(own));
    valueOf(await workspace.close());
    const path = join(folder, `templates/our-own/${own.version}.json`);
    await writeFile(path, (await readFile(path, 'utf8')).replace('"weight"', '"height"'));
    const again = await anOpenWorkspace(folder);
    expect(problemOf(await again.templates.read(own))).toMatchObject({
      code: 'file-damaged',
      damage: 'checksum',
    });
  });
});

describe('attachments', () => {
  const bytes = new Uint8Array([1, 2, 3, 4]);

  it('give back the bytes under their hash', async () => {
    const { attachments } = await anOpenWorkspace(await aFolder());
    const hash = valueOf(await attachments.write(bytes));
    expect(hash).toBe('9f64a747e1b97f131fabb6b447296c9b6f0201e79fb3c5356e6c77e89b6a806a');
    expect(valueOf(await attachments.read(hash))).toEqual(bytes);
  });

  it('notice changed bytes, and are whole again after the same are written', async () => {
    const folder = await aFolder();
    const { attachments } = await anOpenWorkspace(folder);
    const hash = valueOf(await attachments.write(bytes));
    await writeFile(join(folder, 'attachments', hash.slice(0, 2), hash), 'other');
    expect(problemOf(await attachments.read(hash))).toMatchObject({
      code: 'file-damaged',
      damage: 'checksum',
    });
    valueOf(await attachments.write(bytes));
    expect(valueOf(await attachments.read(hash))).toEqual(bytes);
  });

  it.each(['', '../lock', 'f'.repeat(64)])('know nothing called "%s"', async (name) => {
    const { attachments } = await anOpenWorkspace(await aFolder());
    expect(problemOf(await attachments.read(name)).code).toBe('attachment-not-found');
  });
});
