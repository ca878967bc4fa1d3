import { rm } from 'node:fs/promises';
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
  type TestWorkspace,
} from './support/workspace';

async function anEngagementWith(values: readonly number[], folder: string): Promise<TestWorkspace> {
  const workspace = await anOpenWorkspace(folder, { checkpoints: { everyChanges: 4 } });
  valueOf(await workspace.engagements.create(anEngagement()));
  for (const value of values) valueOf(await workspace.engagements.commit('eng-1', fact(value)));
  return workspace;
}

const pmOf = async ({ engagements }: TestWorkspace) => valueOf(await engagements.read('eng-1')).facts['pm'];
const nextOf = async ({ engagements }: TestWorkspace) => {
  const { history } = valueOf(await engagements.history('eng-1'));
  return { undo: history.nextUndo?.last ?? null, redo: history.nextRedo?.last ?? null };
};
const undo = async (workspace: TestWorkspace) =>
  valueOf(
    await workspace.engagements.step('eng-1', {
      kind: 'undone',
      expected: (await nextOf(workspace)).undo ?? 0,
    }),
  );
const redo = async (workspace: TestWorkspace) =>
  valueOf(
    await workspace.engagements.step('eng-1', {
      kind: 'redone',
      expected: (await nextOf(workspace)).redo ?? 0,
    }),
  );

describe('the history on disk', () => {
  it('goes on where it was after a restart, over checkpoints and segments', async () => {
    const folder = await aFolder();
    const first = await anEngagementWith([1, 2, 3, 4, 5, 6, 7, 8, 9], folder);
    await undo(first);
    await undo(first);
    expect(await pmOf(first)).toBe(7);
    valueOf(await first.close());

    const second = await anOpenWorkspace(folder);
    await redo(second);
    expect(await pmOf(second)).toBe(8);
    for (let value = 7; value >= 1; value -= 1) {
      await undo(second);
      expect(await pmOf(second)).toBe(value);
    }
    await undo(second);
    expect(await pmOf(second)).toBeUndefined();
    expect((await nextOf(second)).undo).toBeNull();
    valueOf(await second.close());

    const third = await anOpenWorkspace(folder);
    for (let value = 1; value <= 9; value += 1) {
      await redo(third);
      expect(await pmOf(third)).toBe(value);
    }
    expect(third.recoveries()).toEqual([]);
  });

  it('knows what was done while it was being read', async () => {
    const folder = await aFolder();
    const workspace = await anEngagementWith([1, 2, 3], folder);
    const { engagements } = workspace;
    const [history] = await Promise.all([
      engagements.history('eng-1'),
      ...[4, 5, 6].map((value) => engagements.commit('eng-1', fact(value))),
    ]);
    expect(valueOf(history).history.deeds.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await undo(workspace);
    expect(await pmOf(workspace)).toBe(5);
  });

  it('lets two callers undo side by side only what each has seen', async () => {
    const workspace = await anEngagementWith([1, 2, 3], await aFolder());
    const { engagements } = workspace;
    const step = { kind: 'undone', expected: (await nextOf(workspace)).undo ?? 0 } as const;
    const [one, other] = await Promise.all([
      engagements.step('eng-1', step),
      engagements.step('eng-1', step),
    ]);
    expect(valueOf(one).facts['pm']).toBe(2);
    expect(problemOf(other)).toEqual({ code: 'history-moved-on' });
    const [change, stale] = await Promise.all([
      engagements.commit('eng-1', fact(9)),
      engagements.step('eng-1', { kind: 'undone', expected: (await nextOf(workspace)).undo ?? 0 }),
    ]);
    expect(valueOf(change).facts['pm']).toBe(9);
    expect(problemOf(stale)).toEqual({ code: 'history-moved-on' });
    expect(await pmOf(workspace)).toBe(9);
  });

  it('changes nothing when an undo cannot be written, and undoes when it can', async () => {
    const folder = await aFolder();
    const disk = aFaultyDisk(folder);
    const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs, ...collector() });
    valueOf(await workspace.engagements.create(anEngagement()));
    valueOf(await workspace.engagements.commit('eng-1', fact(1)));
    const step = { kind: 'undone', expected: (await nextOf(workspace)).undo ?? 0 } as const;
    disk.fail = ({ operation }) => (operation === 'sync' ? 'ENOSPC' : undefined);
    expect(problemOf(await workspace.engagements.step('eng-1', step)).code).toBe('disk-full');
    expect(await pmOf(workspace)).toBe(1);
    disk.fail = () => undefined;
    expect(valueOf(await workspace.engagements.step('eng-1', step)).facts).toEqual({});
    await redo(workspace);
    expect(await pmOf(workspace)).toBe(1);
  });

  it('costs a change nothing, before it was asked for and after', async () => {
    const folder = await aFolder();
    const disk = aFaultyDisk(folder);
    const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs, ...collector() });
    valueOf(await workspace.engagements.create(anEngagement()));
    valueOf(await workspace.engagements.commit('eng-1', fact(1)));
    const stepsOf = async (value: number) => {
      disk.steps.length = 0;
      valueOf(await workspace.engagements.commit('eng-1', fact(value)));
      return told(disk.steps);
    };
    const before = await stepsOf(2);
    await nextOf(workspace);
    expect(await stepsOf(3)).toEqual(before);
  });

  it('begins anew where the older journal is damaged, and what was done since can be undone', async () => {
    const folder = await aFolder();
    const first = await anEngagementWith([1, 2, 3, 4, 5, 6, 7, 8, 9], folder);
    valueOf(await first.close());
    await rm(join(folder, 'engagements/eng-1/journal/000000000001.jsonl'));
    const second = await anOpenWorkspace(folder);
    const { history, since } = valueOf(await second.engagements.history('eng-1'));
    expect({ since, deeds: history.deeds.length, undo: history.nextUndo }).toEqual({
      since: 11,
      deeds: 0,
      undo: null,
    });
    valueOf(await second.engagements.commit('eng-1', fact(10)));
    await undo(second);
    expect(await pmOf(second)).toBe(9);
  });
});
