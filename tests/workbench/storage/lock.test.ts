import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result';
import { nodeProgram } from '#workbench/storage/nodeProgram';
import { openWorkspace } from '#workbench/storage/openWorkspace';
import {
  aFolder,
  anEngagement,
  anOpenWorkspace,
  collector,
  fact,
  options,
  problemOf,
  valueOf,
} from './support/workspace';

const program = {
  pid: 4711,
  host: hostname(),
  bootId: 'boot-1',
  machineId: 'machine-1' as string | null,
  isRunning: () => false,
};

/** A folder whose lock was taken by another program and never released. */
async function aLockedFolder(changed: Partial<typeof program> = {}) {
  const folder = await aFolder();
  valueOf(await openWorkspace(options(folder, { program: { ...program, ...changed } })));
  return folder;
}

describe('the lock of a data folder', () => {
  it('refuses a second program and names the first', async () => {
    const folder = await aFolder();
    await anOpenWorkspace(folder);
    expect(problemOf(await openWorkspace(options(folder)))).toEqual({
      code: 'folder-in-use',
      host: hostname(),
      pid: process.pid,
      since: '2026-03-01T09:00:00.000Z',
    });
  });

  it('lets a second program read', async () => {
    const folder = await aFolder();
    await anOpenWorkspace(folder);
    expect((await anOpenWorkspace(folder, { mode: 'read-only' })).isReadOnly).toBe(true);
  });

  it('is given back on closing', async () => {
    const folder = await aFolder();
    valueOf(await (await anOpenWorkspace(folder)).close());
    await anOpenWorkspace(folder);
    expect(await readdir(folder)).toContain('lock');
  });

  it('is taken over silently from a dead process of this host and boot', async () => {
    const folder = await aLockedFolder();
    await anOpenWorkspace(folder);
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
    expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual(['lock']);
  });

  it.each([
    ['runs', {}, { isRunning: () => true }],
    ['belongs to another host', { host: 'another-laptop' }, {}],
    ['belongs to an earlier boot of an unnamed machine', { bootId: 'boot-0', machineId: null }, {}],
    ['belongs to another machine of the same name', { bootId: 'boot-0', machineId: 'machine-2' }, {}],
  ])('is not taken over when its process %s', async (_, holder, seen) => {
    const folder = await aLockedFolder(holder);
    const refused = await openWorkspace(options(folder, { program: { ...program, pid: 1, ...seen } }));
    expect(problemOf(refused)).toMatchObject({ code: 'folder-in-use', pid: 4711 });
  });

  it('is taken over silently after this very machine was started anew, whoever has its process number now', async () => {
    const folder = await aLockedFolder({ bootId: 'boot-0' });
    await anOpenWorkspace(folder, { program: { ...program, isRunning: () => true } });
    expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ bootId: 'boot-1' });
  });

  it('is taken over from anybody when the person says so', async () => {
    const folder = await aLockedFolder({ host: 'another-laptop' });
    await anOpenWorkspace(folder, { isTakeOverAllowed: true });
  });

  it('counts as in use when it cannot be read', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'lock'), '{"pid":');
    expect(problemOf(await openWorkspace(options(folder)))).toEqual({
      code: 'folder-in-use',
      host: 'unknown',
      pid: 0,
      since: '',
    });
  });

  it('is left alone on closing when somebody took it over', async () => {
    const folder = await aFolder();
    const first = valueOf(await openWorkspace(options(folder)));
    const second = valueOf(await openWorkspace(options(folder, { isTakeOverAllowed: true })));
    await first.close();
    expect(await readdir(folder)).toContain('lock');
    await second.close();
    expect(await readdir(folder)).not.toContain('lock');
  });

  it('once taken over, keeps the first program from writing anything more', async () => {
    const folder = await aFolder();
    const { engagements, clients, templates, attachments } = await anOpenWorkspace(folder, collector());
    valueOf(await engagements.create(anEngagement()));
    valueOf(await engagements.commit('eng-1', fact(1)));
    const second = await anOpenWorkspace(folder, { isTakeOverAllowed: true, program });
    valueOf(await second.engagements.commit('eng-1', fact(2)));
    const refused = [
      await engagements.commit('eng-1', fact(3)),
      await engagements.create(anEngagement('eng-2')),
      await engagements.purge('eng-1'),
      await clients.update((old) => ok([...old])),
      await templates.remove({ id: 'a', version: '1.0.0' }),
      await attachments.write(new Uint8Array([1])),
    ];
    for (const outcome of refused)
      expect(outcome).toMatchObject({ ok: false, problem: { code: 'folder-taken-over', pid: 4711 } });
    valueOf(await second.engagements.commit('eng-1', fact(4)));
    expect(valueOf(await second.engagements.read('eng-1')).facts['pm']).toBe(4);
    expect(second.recoveries()).toEqual([]);
  });

  it('is not written over by a checkpoint of the program that lost it', async () => {
    const folder = await aFolder();
    const first = await anOpenWorkspace(folder, collector());
    valueOf(await first.engagements.create(anEngagement()));
    valueOf(await first.engagements.commit('eng-1', fact(1)));
    const second = await anOpenWorkspace(folder, { isTakeOverAllowed: true, program });
    valueOf(await second.engagements.commit('eng-1', fact(2)));
    expect(problemOf(await first.close()).code).toBe('folder-taken-over');
    expect(await readFile(join(folder, 'engagements/eng-1/engagement.json'), 'utf8')).toContain(
      '"generation":1,',
    );
  });

  it('is put back when somebody removed it, and nobody else had taken it', async () => {
    const folder = await aFolder();
    const { engagements } = await anOpenWorkspace(folder);
    valueOf(await engagements.create(anEngagement()));
    await rm(join(folder, 'lock'));
    valueOf(await engagements.commit('eng-1', fact(1)));
    expect(await readdir(folder)).toContain('lock');
  });

  it('is won by exactly one of many programs that start at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const folder = await aLockedFolder();
      const outcomes = await Promise.all(Array.from({ length: 8 }, () => openWorkspace(options(folder))));
      const winners = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
      expect(winners).toHaveLength(1);
      for (const winner of winners) await winner.close();
    }
  });

  it('is taken over although an earlier take-over was cut short by a crash', async () => {
    const folder = await aLockedFolder();
    await writeFile(join(folder, 'lock.taking-over'), await readFile(join(folder, 'lock')));
    await anOpenWorkspace(folder);
    expect((await readdir(folder)).filter((name) => name.startsWith('lock'))).toEqual(['lock']);
  });

  it('knows this process to run and an impossible one not to', () => {
    const { isRunning, pid } = nodeProgram();
    expect([isRunning(pid), isRunning(2 ** 22 + 1)]).toEqual([true, false]);
  });
});
