import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backupsFolder } from '#workbench/backup/backupPlace';
import { backupsOf } from '#workbench/backup/manifests';
import { openSnapshot } from '#workbench/backup/snapshot';
import { aFaultyDisk } from '../storage/support/faultyDisk';
import { anEngagement, fact, problemOf, valueOf } from '../storage/support/workspace';
import { aDesk, aPlace, backUp, workspace, type Desk } from './support';

async function filesUnder(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

async function found({ stick }: Desk) {
  return valueOf(await backupsOf(valueOf(await aPlace(stick)), workspace));
}

describe('a backup', () => {
  it('holds every engagement, by id, and opens as the data folder it was made of', async () => {
    const desk = await aDesk();
    const { manifest } = valueOf(await backUp(desk));
    expect(manifest.engagements).toMatchObject([{ summary: { id: 'eng-1' }, clientName: 'Ångström AB' }]);
    expect(manifest.unreadable).toEqual([]);
    const place = valueOf(await aPlace(desk.stick));
    const snapshot = valueOf(await openSnapshot(place, workspace, manifest.files));
    expect(valueOf(await snapshot.engagements.read('eng-1')).facts['pm']).toBe(1);
    expect(snapshot.recoveries()).toEqual([]);
  });

  it('takes along what was acknowledged while the program is open, before any checkpoint', async () => {
    const desk = await aDesk();
    for (let value = 2; value <= 40; value += 1)
      valueOf(await desk.open.engagements.commit('eng-1', fact(value)));
    const { manifest } = valueOf(await backUp(desk));
    const snapshot = valueOf(
      await openSnapshot(valueOf(await aPlace(desk.stick)), workspace, manifest.files),
    );
    expect(valueOf(await snapshot.engagements.read('eng-1')).facts['pm']).toBe(40);
  });

  it('is sound although answers are written all the while', async () => {
    const desk = await aDesk();
    const writing = (async () => {
      for (let value = 2; value <= 300; value += 1)
        valueOf(await desk.open.engagements.commit('eng-1', fact(value)));
    })();
    const { manifest } = valueOf(await backUp(desk));
    await writing;
    expect(manifest.unreadable).toEqual([]);
    expect(manifest.engagements).toHaveLength(1);
  });

  it('leaves out the lock, the key of the browser door and everything that can be made again', async () => {
    const desk = await aDesk();
    await writeFile(join(desk.data, 'browser-door.json'), '{"key":"secret"}');
    const { manifest } = valueOf(await backUp(desk));
    const names = manifest.files.map(({ name }) => name);
    expect(names.filter((name) => /lock|door|catalogue|generations|quarantine|\.tmp/.test(name))).toEqual([]);
  });

  it('writes only what changed since the one before', async () => {
    const desk = await aDesk();
    valueOf(await desk.open.engagements.create(anEngagement('eng-2')));
    valueOf(await backUp(desk));
    valueOf(await desk.open.engagements.commit('eng-2', fact(7)));
    const disk = aFaultyDisk(desk.stick);
    valueOf(await backUp(desk, { fs: disk.fs }));
    const written = disk.steps.filter(
      ({ operation, name }) => operation === 'open exclusive' && name.includes('/objects/'),
    );
    expect(written).toHaveLength(1);
  });

  it('is not made twice of the same content', async () => {
    const desk = await aDesk();
    const first = valueOf(await backUp(desk));
    expect(first.isUnchanged).toBe(false);
    expect(valueOf(await backUp(desk))).toMatchObject({ isUnchanged: true, number: first.number });
    expect(await found(desk)).toHaveLength(1);
  });

  it('keeps going when one engagement cannot be opened, and names it', async () => {
    const desk = await aDesk();
    await mkdir(join(desk.data, 'engagements', 'eng-broken'));
    await writeFile(join(desk.data, 'engagements', 'eng-broken', 'engagement.json'), 'not ours');
    const { manifest } = valueOf(await backUp(desk));
    expect(manifest.unreadable).toEqual(['eng-broken']);
    expect(manifest.engagements.map(({ summary }) => summary.id)).toEqual(['eng-1']);
  });
});

describe('what a backup never does', () => {
  it('touch the backups of another workspace on the same stick', async () => {
    const desk = await aDesk();
    valueOf(await backUp(desk, { workspace: 'ws-other' }));
    const other = join(desk.stick, backupsFolder, 'ws-other');
    const before = await filesUnder(other);
    for (let value = 10; value < 20; value += 1) {
      valueOf(await desk.open.engagements.commit('eng-1', fact(value)));
      valueOf(await backUp(desk, { keep: 3 }));
    }
    expect(await filesUnder(other)).toEqual(before);
  });

  it('go into the data folder, or into a folder that holds it', async () => {
    const desk = await aDesk();
    const inside = join(desk.data, 'backups');
    await mkdir(inside);
    expect(problemOf(await backUp({ ...desk, stick: inside })).code).toBe('backup-folder-inside');
    expect(problemOf(await backUp({ ...desk, stick: join(desk.data, '..') })).code).toBe(
      'backup-folder-inside',
    );
  });

  it('fill the disk under the mount point when the stick it knows is gone', async () => {
    const desk = await aDesk();
    valueOf(await backUp(desk));
    await rm(join(desk.stick, backupsFolder), { recursive: true });
    expect(problemOf(await backUp(desk, { mustExist: true })).code).toBe('backup-folder-missing');
    expect(await readdir(desk.stick)).toEqual([]);
  });

  it('count what cannot be read back as it was written', async () => {
    const desk = await aDesk();
    const disk = aFaultyDisk(desk.stick);
    disk.fail = ({ operation, name }) =>
      operation === 'open read' && name.includes('/objects/') ? 'EIO' : undefined;
    expect(problemOf(await backUp(desk, { fs: disk.fs }))).toEqual({
      code: 'backup-failed',
      systemCode: 'EIO',
    });
    expect(await found(desk)).toEqual([]);
  });
});

describe('a stick that is pulled out, full or locked', () => {
  it('in the middle at any step: named, older backups whole, litter swept by the next one', async () => {
    const desk = await aDesk();
    const first = valueOf(await backUp(desk));
    valueOf(await desk.open.engagements.commit('eng-1', fact(2)));
    const watched = aFaultyDisk(desk.stick);
    let step = 0;
    for (let at = 1; ; at += 1) {
      step = 0;
      watched.fail = () => ((step += 1) >= at ? 'EIO' : undefined);
      const taken = await backUp(desk, { fs: watched.fs });
      if (taken.ok) break;
      expect(taken.problem.code).toMatch(/^backup-(failed|folder-missing)$/);
      const [newest] = (await found(desk)).slice(-1);
      expect(newest?.manifest).toEqual(first.manifest);
      expect(at).toBeLessThan(500);
    }
    const left = (await filesUnder(desk.stick)).filter((name) => name.endsWith('.tmp'));
    expect(left).toEqual([]);
    expect(await found(desk)).toHaveLength(2);
  }, 60_000);

  it.each([
    ['ENOSPC', 'backup-folder-full'],
    ['EROFS', 'backup-folder-read-only'],
    ['ENOENT', 'backup-folder-missing'],
  ])('%s is told as %s', async (system, code) => {
    const desk = await aDesk();
    const disk = aFaultyDisk(desk.stick);
    disk.fail = ({ operation, name }) =>
      operation === 'open exclusive' && name.includes('/objects/') ? system : undefined;
    expect(problemOf(await backUp(desk, { fs: disk.fs })).code).toBe(code);
  });

  it('whose files have gone bad gets them anew', async () => {
    const desk = await aDesk();
    const { manifest } = valueOf(await backUp(desk));
    const bad = manifest.files.find(({ name }) => name === 'clients.json');
    const object = (await filesUnder(desk.stick)).find((name) => name.endsWith(bad?.hash ?? 'none')) ?? '';
    const bytes = await readFile(object);
    bytes[10] = (bytes[10] ?? 0) ^ 1;
    await writeFile(object, bytes);
    valueOf(await backUp(desk));
    const place = valueOf(await aPlace(desk.stick));
    const snapshot = valueOf(await openSnapshot(place, workspace, manifest.files));
    expect(valueOf(await snapshot.clients.read())).toHaveLength(1);
  });

  it('can be stopped by the person at any moment', async () => {
    const desk = await aDesk();
    const stop = new AbortController();
    const taken = await backUp(desk, {
      signal: stop.signal,
      onProgress: ({ stage }) => {
        if (stage === 'checking') stop.abort();
      },
    });
    expect(problemOf(taken).code).toBe('backup-cancelled');
    expect(await found(desk)).toEqual([]);
  });
});

describe('thinning', () => {
  it('keeps as many as asked for, the newest always, and every file they need', async () => {
    const desk = await aDesk();
    for (let value = 10; value < 22; value += 1) {
      valueOf(await desk.open.engagements.commit('eng-1', fact(value)));
      valueOf(await backUp(desk, { keep: 4, at: `2026-03-${value}T09:00:00.000Z` }));
    }
    const kept = await found(desk);
    expect(kept).toHaveLength(4);
    expect(kept[0]?.manifest?.createdAt).toBe('2026-03-21T09:00:00.000Z');
    const needed = new Set(kept.flatMap(({ manifest }) => manifest?.files.map(({ hash }) => hash) ?? []));
    const stored = (await filesUnder(join(desk.stick, backupsFolder, workspace, 'objects'))).length;
    expect(stored).toBe(needed.size);
  });

  it('takes nothing away beside a backup whose list cannot be read', async () => {
    const desk = await aDesk();
    valueOf(await backUp(desk));
    const manifests = join(desk.stick, backupsFolder, workspace, 'manifests');
    const [name = ''] = await readdir(manifests);
    await writeFile(join(manifests, name), 'damaged');
    const objects = await filesUnder(join(desk.stick, backupsFolder, workspace, 'objects'));
    valueOf(await desk.open.engagements.commit('eng-1', fact(3)));
    valueOf(await backUp(desk));
    const after = await filesUnder(join(desk.stick, backupsFolder, workspace, 'objects'));
    expect(after).toEqual(expect.arrayContaining([...objects]));
    expect((await found(desk)).map(({ manifest }) => manifest === null)).toEqual([false, true]);
  });
});
