import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isGenerationKept } from '#workbench/storage/generations';
import { aFaultyDisk } from './support/faultyDisk';
import {
  aFolder,
  anEngagement,
  anOpenWorkspace,
  collector,
  fact,
  problemOf,
  valueOf,
} from './support/workspace';

describe('a disk that fills up', () => {
  it('still takes answers when there is no room for whole files, and the next opening has them', async () => {
    const folder = await aFolder();
    const disk = aFaultyDisk(folder);
    const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs, ...collector() });
    valueOf(await workspace.engagements.create(anEngagement()));
    disk.freeBytes = 1024 * 1024;
    valueOf(await workspace.engagements.commit('eng-1', fact(1)));
    expect(valueOf(await workspace.space())).toEqual({ freeBytes: 1024 * 1024, isLow: true });
    expect(problemOf(await workspace.close()).code).toBe('disk-full');
    expect(await readdir(join(folder, 'engagements/eng-1'))).not.toContain('generations');
    const again = await anOpenWorkspace(folder, { mode: 'read-only' });
    expect(valueOf(await again.engagements.read('eng-1')).facts['pm']).toBe(1);
  });

  it('writes the whole file again once there is room', async () => {
    const folder = await aFolder();
    const disk = aFaultyDisk(folder);
    const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs, ...collector() });
    valueOf(await workspace.engagements.create(anEngagement()));
    valueOf(await workspace.engagements.commit('eng-1', fact(1)));
    disk.freeBytes = 1024 ** 3;
    expect(valueOf(await workspace.space()).isLow).toBe(false);
    valueOf(await workspace.close());
    expect(await readdir(join(folder, 'engagements/eng-1'))).toContain('generations');
  });
});

describe('thinning generations', () => {
  const kept = (newest: number) => {
    const standing = new Set<number>();
    for (let now = 1; now <= newest; now += 1) {
      standing.add(now);
      for (const each of standing) if (!isGenerationKept(each, now, 20)) standing.delete(each);
    }
    return [...standing];
  };

  it('keeps the twenty newest', () => {
    expect(kept(1000).slice(-20)).toEqual(Array.from({ length: 20 }, (_, place) => 981 + place));
  });

  it('keeps some dozens of thousands, with gaps that grow with age', () => {
    const standing = kept(5000);
    expect(standing.length).toBeLessThan(70);
    const gaps = standing.slice(1).map((each, place) => each - (standing[place] ?? 0));
    expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
    expect(standing[0]).toBeLessThan(2500);
  });
});
