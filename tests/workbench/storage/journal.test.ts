import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFaultyDisk, told } from './support/faultyDisk';
import {
  aFolder,
  anEngagement,
  anOpenWorkspace,
  collector,
  fact,
  problemOf,
  valueOf,
} from './support/workspace';

const segment = 'engagements/eng-1/journal/000000000001.jsonl';

/** A data folder with one engagement whose journal holds the creation and some changes, left without closing. */
async function aLeftFolder(values: readonly number[]) {
  const folder = await aFolder();
  // The one who left wrote no checkpoint, however long the test takes.
  const left = await anOpenWorkspace(folder, { checkpoints: { idleMs: 1_000_000_000 } });
  valueOf(await left.engagements.create(anEngagement()));
  for (const value of values) valueOf(await left.engagements.commit('eng-1', fact(value)));
  return { folder, path: join(folder, segment) };
}

/** Opens a folder whose first holder counts as dead. */
const afterACrash = (folder: string) =>
  anOpenWorkspace(folder, { isTakeOverAllowed: true, onProblem: collector().onProblem });

async function aWatchedEngagement() {
  const folder = await aFolder();
  const disk = aFaultyDisk(folder);
  const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs, ...collector() });
  valueOf(await workspace.engagements.create(anEngagement()));
  return { disk, folder, engagements: workspace.engagements, path: join(folder, segment) };
}

describe('the journal', () => {
  it('appends with looks at lock and size, one write, and one sync with looks at size, name and lock beside it', async () => {
    const { disk, engagements } = await aWatchedEngagement();
    valueOf(await engagements.commit('eng-1', fact(1)));
    disk.steps.length = 0;
    valueOf(await engagements.commit('eng-1', fact(2)));
    expect(told(disk.steps)).toEqual([
      'stat lock',
      `size ${segment}`,
      `write ${segment}`,
      `sync ${segment}`,
      `size ${segment}`,
      `stat ${segment}`,
      'stat lock',
    ]);
  });

  it('syncs the folder before acknowledging the first change of a segment', async () => {
    const folder = await aFolder();
    const disk = aFaultyDisk(folder);
    const { engagements } = await anOpenWorkspace(folder, {
      fileSystem: disk.fs,
      checkpoints: { everyChanges: 2 },
    });
    valueOf(await engagements.create(anEngagement()));
    valueOf(await engagements.commit('eng-1', fact(1)));
    valueOf(await engagements.commit('eng-1', fact(2)));
    const file = join(folder, 'engagements/eng-1/engagement.json');
    await expect.poll(() => readFile(file, 'utf8')).toContain('"pm":2');
    await expect.poll(() => told(disk.steps).at(-1)).toContain('readdir');
    disk.steps.length = 0;
    valueOf(await engagements.commit('eng-1', fact(3)));
    const second = 'engagements/eng-1/journal/000000000004.jsonl';
    expect(told(disk.steps).slice(-9)).toEqual([
      `open exclusive ${second}`,
      `stat ${second}`,
      `size ${second}`,
      `write ${second}`,
      `sync ${second}`,
      `size ${second}`,
      `stat ${second}`,
      'stat lock',
      'sync folder engagements/eng-1/journal',
    ]);
  });

  it('lets changes that arrive during a sync share the next one', async () => {
    const { disk, engagements } = await aWatchedEngagement();
    valueOf(await engagements.commit('eng-1', fact(0)));
    disk.steps.length = 0;
    await Promise.all(Array.from({ length: 50 }, (_, value) => engagements.commit('eng-1', fact(value))));
    expect(disk.steps.filter(({ operation }) => operation === 'sync').length).toBeLessThanOrEqual(3);
  });

  it('costs the same steps and bytes for a small and a huge engagement', async () => {
    const costs = await Promise.all(
      [0, 2000].map(async (respondents) => {
        const folder = await aFolder();
        const disk = aFaultyDisk(folder);
        const { engagements } = await anOpenWorkspace(folder, { fileSystem: disk.fs });
        const group = { group: 'PLD', title: 'x'.repeat(200), name: 'y'.repeat(200) };
        valueOf(
          await engagements.create({
            ...anEngagement(),
            respondents: Array.from({ length: respondents }, (_, index) => ({ id: `r-${index}`, ...group })),
          }),
        );
        valueOf(await engagements.commit('eng-1', fact(1)));
        const before = (await stat(join(folder, segment))).size;
        disk.steps.length = 0;
        valueOf(await engagements.commit('eng-1', fact(2)));
        return { steps: told(disk.steps), bytes: (await stat(join(folder, segment))).size - before };
      }),
    );
    expect(costs[1]).toEqual(costs[0]);
  });

  it('keeps every acknowledged change when the last line is torn at any length', async () => {
    const { folder, path } = await aLeftFolder([1, 2]);
    const whole = await readFile(path);
    const lastLineStart = whole.lastIndexOf(0x0a, whole.length - 2) + 1;
    for (let length = lastLineStart; length <= whole.length; length += 1) {
      await writeFile(path, whole.subarray(0, length));
      const workspace = await anOpenWorkspace(folder, { mode: 'read-only' });
      const value = valueOf(await workspace.engagements.read('eng-1')).facts['pm'];
      // Only its line end may be missing for the last change to count.
      expect([length, value]).toEqual([length, length >= whole.length - 1 ? 2 : 1]);
      expect(workspace.recoveries()).toEqual([]);
    }
  });

  it.each([0, 1, 40, 200])('goes on after a tail torn %i bytes from its start', async (kept) => {
    const { folder, path } = await aLeftFolder([1, 2]);
    const whole = await readFile(path);
    await truncate(path, whole.lastIndexOf(0x0a, whole.length - 2) + 1 + kept);
    const workspace = await afterACrash(folder);
    expect(valueOf(await workspace.engagements.read('eng-1')).facts['pm']).toBe(1);
    valueOf(await workspace.engagements.commit('eng-1', fact(3)));
    const again = await anOpenWorkspace(folder, { mode: 'read-only' });
    expect(valueOf(await again.engagements.read('eng-1')).facts['pm']).toBe(3);
    expect(again.recoveries()).toEqual([]);
  });

  it('goes on after a last line that lost only its line end', async () => {
    const { folder, path } = await aLeftFolder([1, 2]);
    await truncate(path, (await stat(path)).size - 1);
    const workspace = await afterACrash(folder);
    valueOf(await workspace.engagements.commit('eng-1', fact(3)));
    const lines = (await readFile(path, 'utf8')).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { seq: number }).seq)).toEqual([1, 2, 3, 4]);
  });

  it('takes a run of NUL bytes after a power cut for nothing', async () => {
    const { folder, path } = await aLeftFolder([1, 2]);
    await writeFile(path, Buffer.concat([await readFile(path), Buffer.alloc(4096)]));
    const workspace = await afterACrash(folder);
    expect(valueOf(await workspace.engagements.read('eng-1')).facts['pm']).toBe(2);
    valueOf(await workspace.engagements.commit('eng-1', fact(3)));
    expect(await readFile(path, 'utf8')).not.toContain('\0');
    expect(workspace.recoveries()).toEqual([]);
  });

  it('tells of damage in the middle, keeps what stands before it and the damaged bytes', async () => {
    const { folder, path } = await aLeftFolder([1, 2, 3, 4]);
    const damaged = (await readFile(path, 'utf8')).replace('"value":3', '"value":9');
    await writeFile(path, damaged);
    const workspace = await afterACrash(folder);
    expect(valueOf(await workspace.engagements.read('eng-1')).facts['pm']).toBe(2);
    expect(workspace.recoveries()).toMatchObject([{ file: segment, damage: 'checksum', lostChanges: 2 }]);
    const kept = join(folder, 'engagements/eng-1/quarantine');
    const names = await readdir(kept);
    expect(await readFile(join(kept, names.find((name) => name.endsWith('.jsonl')) ?? ''), 'utf8')).toBe(
      damaged,
    );
    valueOf(await workspace.engagements.commit('eng-1', fact(5)));
    const again = await anOpenWorkspace(folder, { mode: 'read-only' });
    expect(valueOf(await again.engagements.read('eng-1')).facts['pm']).toBe(5);
    expect(again.recoveries()).toEqual([]);
  });

  it('refuses a journal of a newer version instead of taking it for damaged', async () => {
    const { folder, path } = await aLeftFolder([1]);
    const { chainEntry, newestEntryVersion } = await import('#shared/file/journalEntry');
    const { sha256 } = await import('#workbench/storage/storage');
    const last = JSON.parse((await readFile(path, 'utf8')).trimEnd().split('\n').at(-1) ?? '') as {
      hash: string;
    };
    const entry = {
      seq: 3,
      at: '2026-03-01T09:00:00.000Z',
      previous: last.hash,
      change: { kind: 'of-tomorrow' },
    };
    const line = chainEntry(entry, sha256)
      .line.replace(`"v":${newestEntryVersion}`, `"v":${newestEntryVersion + 1}`)
      .replace(/,"hash":"[0-9a-f]+"/, '');
    const sealed = `${line.slice(0, -1)},"hash":"${sha256(line)}"}\n`;
    await writeFile(path, (await readFile(path, 'utf8')) + sealed);
    const workspace = await afterACrash(folder);
    expect(problemOf(await workspace.engagements.read('eng-1'))).toEqual({
      code: 'file-too-new',
      file: segment,
      found: newestEntryVersion + 1,
      newestKnown: newestEntryVersion,
    });
  });
});

describe('a disk that fails under the journal', () => {
  const codes = [
    ['ENOSPC', 'disk-full'],
    ['EIO', 'write-failed'],
    ['EROFS', 'folder-read-only'],
  ] as const;
  const faults = ['write', 'sync'].flatMap((operation) =>
    codes.map(([code, problem]) => ({ operation, code, problem })),
  );

  it.each(faults)(
    'changes nothing when "$operation" fails with $code',
    async ({ operation, code, problem }) => {
      const { disk, engagements } = await aWatchedEngagement();
      valueOf(await engagements.commit('eng-1', fact(1)));
      disk.fail = (step) => (step.operation === operation && step.name === segment ? code : undefined);
      expect(problemOf(await engagements.commit('eng-1', fact(2)))).toMatchObject({
        code: problem,
        file: segment,
      });
      expect(valueOf(await engagements.read('eng-1')).facts['pm']).toBe(1);
    },
  );

  it.each(faults)(
    'goes on without a trace once "$operation" works again after $code',
    async ({ operation, code }) => {
      const { disk, engagements, folder } = await aWatchedEngagement();
      valueOf(await engagements.commit('eng-1', fact(1)));
      disk.fail = (step) => (step.operation === operation && step.name === segment ? code : undefined);
      problemOf(await engagements.commit('eng-1', fact(2)));
      disk.fail = () => undefined;
      valueOf(await engagements.commit('eng-1', { kind: 'fact-recorded', fact: 'teams', value: 3 }));
      const second = await anOpenWorkspace(folder, { mode: 'read-only' });
      expect(valueOf(await second.engagements.read('eng-1')).facts).toEqual({ pm: 1, teams: 3 });
      expect(second.recoveries()).toEqual([]);
    },
  );

  it('cuts the part of a line that arrived before the disk was full', async () => {
    const { disk, engagements, path } = await aWatchedEngagement();
    valueOf(await engagements.commit('eng-1', fact(1)));
    const sound = await readFile(path, 'utf8');
    disk.writeCapBytes = 30;
    let writes = 0;
    disk.fail = ({ operation }) => (operation === 'write' && (writes += 1) > 2 ? 'ENOSPC' : undefined);
    problemOf(await engagements.commit('eng-1', fact(2)));
    expect((await readFile(path, 'utf8')).length).toBe(sound.length + 60);
    disk.writeCapBytes = Infinity;
    disk.fail = () => undefined;
    valueOf(await engagements.commit('eng-1', fact(3)));
    expect((await readFile(path, 'utf8')).startsWith(`${sound}{`)).toBe(true);
  });

  it('never syncs a file again that failed to sync once', async () => {
    const { disk, engagements } = await aWatchedEngagement();
    valueOf(await engagements.commit('eng-1', fact(1)));
    disk.fail = ({ operation, name }) => (operation === 'sync' && name === segment ? 'EIO' : undefined);
    problemOf(await engagements.commit('eng-1', fact(2)));
    disk.fail = () => undefined;
    disk.steps.length = 0;
    valueOf(await engagements.commit('eng-1', fact(3)));
    expect(told(disk.steps).find((step) => /cut|truncate|sync/.test(step))).toBe(`open cut ${segment}`);
    expect(told(disk.steps).find((step) => /truncate|sync/.test(step))).toBe(`truncate ${segment}`);
  });

  it('fails everything that was waiting behind a failed change', async () => {
    const { disk, engagements } = await aWatchedEngagement();
    valueOf(await engagements.commit('eng-1', fact(1)));
    disk.fail = ({ operation }) => (operation === 'sync' ? 'EIO' : undefined);
    const outcomes = await Promise.all([2, 3, 4].map((value) => engagements.commit('eng-1', fact(value))));
    expect(outcomes.map((outcome) => outcome.ok)).toEqual([false, false, false]);
    expect(valueOf(await engagements.read('eng-1')).facts['pm']).toBe(1);
  });
});
