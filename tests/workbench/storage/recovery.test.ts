import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealEnvelope } from '#shared/file/envelope';
import { engagementFileKind } from '#shared/file/engagementFile';
import { sha256 } from '#workbench/storage/storage';
import { aFolder, anEngagement, anOpenWorkspace, fact, problemOf, valueOf } from './support/workspace';

const home = 'engagements/eng-1';
const main = `${home}/engagement.json`;

/** An engagement with two generations, a whole file, and a change that only the journal has: pm = 4. */
async function aLivedInFolder() {
  const folder = await aFolder();
  for (const value of [1, 2, 3]) {
    const workspace = await anOpenWorkspace(folder);
    if (value === 1) valueOf(await workspace.engagements.create(anEngagement()));
    valueOf(await workspace.engagements.commit('eng-1', fact(value)));
    valueOf(await workspace.close());
  }
  const left = await anOpenWorkspace(folder, { checkpoints: { idleMs: 1_000_000_000 } });
  valueOf(await left.engagements.commit('eng-1', fact(4)));
  return { folder, path: join(folder, main), whole: await readFile(join(folder, main)) };
}

const reopened = (folder: string) => anOpenWorkspace(folder, { isTakeOverAllowed: true });
const readBeside = async (folder: string) => {
  const workspace = await anOpenWorkspace(folder, { mode: 'read-only' });
  return {
    facts: valueOf(await workspace.engagements.read('eng-1')).facts,
    recoveries: workspace.recoveries(),
  };
};

describe('a damaged engagement file', () => {
  it('is noticed whichever byte changed, and costs no acknowledged change', async () => {
    const { folder, path, whole } = await aLivedInFolder();
    for (let position = 0; position < whole.length; position += 7) {
      const damaged = Buffer.from(whole);
      damaged[position] = (damaged[position] ?? 0) ^ 0x11;
      await writeFile(path, damaged);
      const { facts, recoveries } = await readBeside(folder);
      expect([position, facts['pm'], recoveries.length]).toEqual([position, 4, 1]);
    }
  });

  it('costs nothing at whatever length it was cut', async () => {
    const { folder, path, whole } = await aLivedInFolder();
    for (let length = 0; length < whole.length - 1; length += 13) {
      await writeFile(path, whole.subarray(0, length));
      const { facts, recoveries } = await readBeside(folder);
      expect([length, facts['pm'], recoveries.length]).toEqual([length, 4, 1]);
    }
  });

  it.each([
    ['NUL bytes', Buffer.alloc(500)],
    ['nothing', Buffer.alloc(0)],
    ['bytes that are not text', Buffer.from([0xff, 0xfe, 0x00])],
    ['another kind of file', Buffer.from('{"format":"something-else"}')],
    ['brackets a million deep', Buffer.from('['.repeat(1_000_000))],
  ])('comes back from a generation when it holds %s', async (_, bytes) => {
    const { folder, path } = await aLivedInFolder();
    await writeFile(path, bytes);
    expect((await readBeside(folder)).facts['pm']).toBe(4);
  });

  it('is put aside with the reason, written again, and told of once', async () => {
    const { folder, path } = await aLivedInFolder();
    await writeFile(path, 'not ours');
    const workspace = await reopened(folder);
    valueOf(await workspace.engagements.read('eng-1'));
    const [recovery] = workspace.recoveries();
    expect(recovery).toMatchObject({ file: main, damage: 'not-json', restoredGeneration: 3, lostChanges: 0 });
    const kept = join(folder, recovery?.quarantinedAs ?? '');
    expect(await readFile(kept, 'utf8')).toBe('not ours');
    expect(JSON.parse(await readFile(`${kept}.reason.json`, 'utf8'))).toMatchObject({
      file: main,
      problem: { code: 'file-damaged', damage: 'not-json' },
    });
    expect((await readBeside(folder)).recoveries).toEqual([]);
  });

  it('never becomes a generation', async () => {
    const { folder, path } = await aLivedInFolder();
    await writeFile(path, 'not ours');
    const workspace = await reopened(folder);
    valueOf(await workspace.engagements.read('eng-1'));
    const folderOfGenerations = join(folder, home, 'generations');
    for (const name of await readdir(folderOfGenerations))
      expect(await readFile(join(folderOfGenerations, name), 'utf8')).toContain('plumbline-engagement-file');
  });

  it('is an incident when it is missing, not a first start', async () => {
    const { folder, path } = await aLivedInFolder();
    await rm(path);
    const { facts, recoveries } = await readBeside(folder);
    expect(facts['pm']).toBe(4);
    expect(recoveries).toMatchObject([{ file: main, damage: 'missing' }]);
  });

  it('comes back from the journal alone when every generation is gone too', async () => {
    const { folder, path } = await aLivedInFolder();
    await rm(join(folder, home, 'generations'), { recursive: true });
    await writeFile(path, 'not ours');
    const { facts, recoveries } = await readBeside(folder);
    expect(facts['pm']).toBe(4);
    expect(recoveries).toMatchObject([{ file: main, replayedChanges: 5, lostChanges: 0 }]);
  });

  it('passes over a damaged generation to an older one', async () => {
    const { folder, path } = await aLivedInFolder();
    await writeFile(path, 'not ours');
    await writeFile(join(folder, home, 'generations/000000000003.json'), 'nor this');
    const { facts, recoveries } = await readBeside(folder);
    expect(facts['pm']).toBe(4);
    expect(recoveries).toMatchObject([{ restoredGeneration: 2 }]);
  });

  it('stays as it is, and is named, when nothing sound is left', async () => {
    const { folder, path } = await aLivedInFolder();
    await rm(join(folder, home, 'generations'), { recursive: true });
    await rm(join(folder, home, 'journal'), { recursive: true });
    await writeFile(path, 'not ours');
    const workspace = await anOpenWorkspace(folder, { isTakeOverAllowed: true, onProblem: () => undefined });
    expect(problemOf(await workspace.engagements.read('eng-1'))).toEqual({
      code: 'file-damaged',
      file: main,
      damage: 'not-json',
    });
    expect(await readFile(path, 'utf8')).toBe('not ours');
  });

  it('is found out when it is another engagement in the wrong folder', async () => {
    const folder = await aFolder();
    const workspace = await anOpenWorkspace(folder);
    valueOf(await workspace.engagements.create(anEngagement('eng-1')));
    valueOf(await workspace.engagements.create({ ...anEngagement('eng-2'), title: 'Another client' }));
    valueOf(await workspace.close());
    await cp(join(folder, 'engagements/eng-2/engagement.json'), join(folder, main));
    const again = await reopened(folder);
    expect(valueOf(await again.engagements.read('eng-1')).title).toBe('First look');
    expect(again.recoveries()).toMatchObject([{ damage: 'misplaced' }]);
  });
});

describe('an engagement of a newer Plumbline', () => {
  const today = engagementFileKind.schemaVersion;
  const tomorrow = today + 1;

  async function anEngagementOfTomorrow(minReader: number) {
    const { folder, path } = await aLivedInFolder();
    const kind = { ...engagementFileKind, schemaVersion: tomorrow, minReader };
    const { body } = JSON.parse(await readFile(path, 'utf8')) as { body: never };
    const head = { workspace: 'w', generation: 9, writer: 'w' };
    await writeFile(path, sealEnvelope(kind, head, body, sha256));
    return { folder, path };
  }

  it('opens, and refuses changes, when it allows older readers', async () => {
    const { folder } = await anEngagementOfTomorrow(today);
    const { engagements } = await reopened(folder);
    expect(valueOf(await engagements.read('eng-1')).facts['pm']).toBe(4);
    expect(valueOf(await engagements.newerVersion('eng-1'))).toBe(tomorrow);
    expect(problemOf(await engagements.commit('eng-1', fact(5)))).toEqual({
      code: 'file-too-new',
      file: main,
      found: tomorrow,
      newestKnown: today,
    });
  });

  it('is not opened, nor replaced by an older generation, when it does not', async () => {
    const { folder, path } = await anEngagementOfTomorrow(tomorrow);
    const before = await readFile(path, 'utf8');
    const { engagements } = await anOpenWorkspace(folder, {
      isTakeOverAllowed: true,
      onProblem: () => undefined,
    });
    expect(problemOf(await engagements.read('eng-1')).code).toBe('file-too-new');
    expect(await readFile(path, 'utf8')).toBe(before);
  });
});

describe('what a stopped machine left behind', () => {
  it('is swept at the next opening', async () => {
    const { folder } = await aLivedInFolder();
    const litter = [
      'clients.json.0123456789abcdef.tmp',
      `${home}/engagement.json.0123456789abcdef.tmp`,
      'engagements/.new-0123456789abcdef/journal/000000000001.jsonl',
      'engagements/.removed-0123456789abcdef/engagement.json',
    ];
    for (const name of litter) {
      await mkdir(join(folder, name, '..'), { recursive: true });
      await writeFile(join(folder, name), 'half');
    }
    const { engagements } = await reopened(folder);
    valueOf(await engagements.read('eng-1'));
    expect(await readdir(join(folder, 'engagements'))).toEqual(['eng-1']);
    expect((await readdir(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect((await readdir(join(folder, home))).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('is left alone where the name is not ours', async () => {
    const { folder } = await aLivedInFolder();
    await writeFile(join(folder, 'notes.tmp'), 'the person put this here');
    await reopened(folder);
    expect(await readFile(join(folder, 'notes.tmp'), 'utf8')).toBe('the person put this here');
  });
});

describe('the catalogue', () => {
  const titles = async (folder: string) =>
    (await anOpenWorkspace(folder, { mode: 'read-only' })).engagements.list().map(({ title }) => title);

  async function aClosedFolder() {
    const folder = await aFolder();
    const workspace = await anOpenWorkspace(folder);
    valueOf(await workspace.engagements.create(anEngagement()));
    valueOf(await workspace.close());
    return folder;
  }

  it('lists at once what was created and changed', async () => {
    const { engagements } = await anOpenWorkspace(await aFolder());
    valueOf(await engagements.create(anEngagement()));
    valueOf(await engagements.commit('eng-1', { kind: 'engagement-described', title: 'Renamed' }));
    expect(engagements.list()).toMatchObject([{ id: 'eng-1', title: 'Renamed', respondentCount: 0 }]);
  });

  it.each(['missing', 'damaged', 'of another folder'])('is made again when it is %s', async (fault) => {
    const folder = await aClosedFolder();
    const path = join(folder, 'catalogue.json');
    if (fault === 'missing') await rm(path);
    else if (fault === 'damaged')
      await writeFile(path, (await readFile(path, 'utf8')).replace('First', 'Worst'));
    else await rename(join(folder, 'engagements/eng-1'), join(folder, 'engagements/.hidden'));
    expect(await titles(folder)).toEqual(fault === 'of another folder' ? [] : ['First look']);
  });

  it('knows a change that was acknowledged after it was last written', async () => {
    const folder = await aClosedFolder();
    const left = await anOpenWorkspace(folder);
    valueOf(await left.engagements.commit('eng-1', { kind: 'engagement-described', title: 'Renamed' }));
    expect(await titles(folder)).toEqual(['Renamed']);
  });
});
