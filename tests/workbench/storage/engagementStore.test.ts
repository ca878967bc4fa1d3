import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace } from '#workbench/storage/openWorkspace';
import {
  aFolder,
  anEngagement,
  anOpenWorkspace,
  fact,
  options,
  problemOf,
  valueOf,
} from './support/workspace';

const journalOf = (folder: string, id = 'eng-1') =>
  readFile(join(folder, 'engagements', id, 'journal', '000000000001.jsonl'), 'utf8');

describe('an engagement store', () => {
  it('gives back after reopening what was created', async () => {
    const folder = await aFolder();
    const first = await anOpenWorkspace(folder);
    valueOf(await first.engagements.create(anEngagement()));
    valueOf(await first.close());
    const second = await anOpenWorkspace(folder);
    expect(valueOf(await second.engagements.read('eng-1'))).toEqual(anEngagement());
  });

  it('has an acknowledged change in the journal on disk when the promise resolves', async () => {
    const folder = await aFolder();
    const { engagements } = await anOpenWorkspace(folder);
    valueOf(await engagements.create(anEngagement()));
    for (const value of [11, 12, 13]) {
      valueOf(await engagements.commit('eng-1', fact(value)));
      const last = (await journalOf(folder)).trimEnd().split('\n').at(-1) ?? '';
      expect(JSON.parse(last)).toMatchObject({ change: { fact: 'pm', value } });
    }
  });

  it('replays acknowledged changes after a stop without closing', async () => {
    const folder = await aFolder();
    const abandoned = await anOpenWorkspace(folder);
    valueOf(await abandoned.engagements.create(anEngagement()));
    valueOf(await abandoned.engagements.commit('eng-1', fact(21)));
    const next = await anOpenWorkspace(folder, { mode: 'read-only' });
    expect(valueOf(await next.engagements.read('eng-1')).facts['pm']).toBe(21);
  });

  it('keeps the order and the last value of a hundred changes sent at once', async () => {
    const folder = await aFolder();
    const { engagements } = await anOpenWorkspace(folder);
    valueOf(await engagements.create(anEngagement()));
    const values = Array.from({ length: 100 }, (_, index) => index);
    const outcomes = await Promise.all(values.map((value) => engagements.commit('eng-1', fact(value))));
    expect(outcomes.map((outcome) => valueOf(outcome).facts['pm'])).toEqual(values);
    const entries = (await journalOf(folder))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { seq: number });
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: 101 }, (_, index) => index + 1));
  });

  it('refuses a change that does not fit and goes on with the next', async () => {
    const { engagements } = await anOpenWorkspace(await aFolder());
    valueOf(await engagements.create(anEngagement()));
    const [refused, accepted] = await Promise.all([
      engagements.commit('eng-1', { kind: 'respondent-removed', respondent: 'nobody' }),
      engagements.commit('eng-1', fact(5)),
    ]);
    expect(problemOf(refused)).toEqual({ code: 'respondent-unknown', respondent: 'nobody' });
    expect(valueOf(accepted).facts['pm']).toBe(5);
  });

  it('refuses an id that exists', async () => {
    const { engagements } = await anOpenWorkspace(await aFolder());
    valueOf(await engagements.create(anEngagement()));
    expect(problemOf(await engagements.create(anEngagement()))).toEqual({
      code: 'engagement-exists',
      engagement: 'eng-1',
    });
  });

  it.each(['missing', '../clients', '', '.new-1', 'a/b'])('knows no engagement called "%s"', async (id) => {
    const { engagements } = await anOpenWorkspace(await aFolder());
    expect(problemOf(await engagements.read(id)).code).toBe('engagement-not-found');
    expect(problemOf(await engagements.commit(id, fact(1))).code).toBe('engagement-not-found');
    expect(problemOf(await engagements.purge(id)).code).toBe('engagement-not-found');
  });

  it('writes the whole file after so many changes and begins a new segment', async () => {
    const folder = await aFolder();
    const workspace = await anOpenWorkspace(folder, { checkpoints: { everyChanges: 10 } });
    const { engagements } = workspace;
    valueOf(await engagements.create(anEngagement()));
    for (let value = 0; value < 35; value += 1) {
      valueOf(await engagements.commit('eng-1', fact(value)));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    valueOf(await workspace.close());
    const segments = await readdir(join(folder, 'engagements/eng-1/journal'));
    expect(segments.length).toBeGreaterThan(1);
    const reopened = await anOpenWorkspace(folder);
    expect(valueOf(await reopened.engagements.read('eng-1')).facts['pm']).toBe(34);
    expect(reopened.recoveries()).toEqual([]);
  });

  it('writes the whole file when nothing changed for a while', async () => {
    const folder = await aFolder();
    const { engagements } = await anOpenWorkspace(folder, { checkpoints: { idleMs: 10 } });
    valueOf(await engagements.create(anEngagement()));
    valueOf(await engagements.commit('eng-1', fact(77)));
    await expect
      .poll(() => readFile(join(folder, 'engagements/eng-1/engagement.json'), 'utf8'))
      .toContain('"pm":77');
  });

  it('keeps the newest generations and some of the older ones', async () => {
    const folder = await aFolder();
    for (let round = 0; round < 9; round += 1) {
      const workspace = await anOpenWorkspace(folder, { keptNewest: 3 });
      const { engagements } = workspace;
      if (round === 0) valueOf(await engagements.create(anEngagement()));
      valueOf(await engagements.commit('eng-1', fact(round)));
      valueOf(await workspace.close());
    }
    expect(await readdir(join(folder, 'engagements/eng-1/generations'))).toEqual(
      [4, 7, 8, 9].map((generation) => `${String(generation).padStart(12, '0')}.json`),
    );
  });

  it('removes everything of a purged engagement', async () => {
    const folder = await aFolder();
    const { engagements } = await anOpenWorkspace(folder);
    valueOf(await engagements.create(anEngagement()));
    valueOf(await engagements.attachments('eng-1').write(new TextEncoder().encode('a picture')));
    valueOf(await engagements.purge('eng-1'));
    expect(await readdir(join(folder, 'engagements'))).toEqual([]);
    expect(engagements.list()).toEqual([]);
    expect(problemOf(await engagements.read('eng-1')).code).toBe('engagement-not-found');
  });

  it('reopens more engagements than it holds open at once', async () => {
    const { engagements } = await anOpenWorkspace(await aFolder());
    const ids = Array.from({ length: 40 }, (_, index) => `eng-${index}`);
    for (const id of ids) valueOf(await engagements.create(anEngagement(id)));
    await Promise.all(ids.map((id, index) => engagements.commit(id, fact(index))));
    const values = await Promise.all(ids.map(async (id) => valueOf(await engagements.read(id)).facts['pm']));
    expect(values).toEqual(ids.map((_, index) => index));
  });

  it('keeps files and folders to the user alone', async () => {
    const folder = await aFolder();
    const { engagements } = await anOpenWorkspace(join(folder, 'data'));
    valueOf(await engagements.create(anEngagement()));
    const mode = async (name: string) => ((await stat(join(folder, 'data', name))).mode & 0o777).toString(8);
    expect(await mode('.')).toBe('700');
    expect(await mode('engagements/eng-1')).toBe('700');
    expect(await mode('engagements/eng-1/engagement.json')).toBe('600');
    expect(await mode('engagements/eng-1/journal/000000000001.jsonl')).toBe('600');
    expect(await mode('lock')).toBe('600');
  });

  it('answers every call after closing with workspace-closed', async () => {
    const workspace = await anOpenWorkspace(await aFolder());
    const { engagements, clients } = workspace;
    valueOf(await engagements.create(anEngagement()));
    valueOf(await workspace.close());
    expect(problemOf(await engagements.commit('eng-1', fact(1))).code).toBe('workspace-closed');
    expect(problemOf(await engagements.create(anEngagement('eng-2'))).code).toBe('workspace-closed');
    expect(problemOf(await clients.update((old) => ({ ok: true, value: [...old] }))).code).toBe(
      'workspace-closed',
    );
  });

  it('refuses changes in a folder opened read-only', async () => {
    const folder = await aFolder();
    const workspace = await anOpenWorkspace(folder);
    const { engagements } = workspace;
    valueOf(await engagements.create(anEngagement()));
    valueOf(await workspace.close());
    const readOnly = valueOf(await openWorkspace(options(folder, { mode: 'read-only' })));
    expect(problemOf(await readOnly.engagements.commit('eng-1', fact(1)))).toEqual({ code: 'read-only' });
    expect(problemOf(await readOnly.engagements.purge('eng-1'))).toEqual({ code: 'read-only' });
  });
});
