import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFaultyDisk, told, type Step } from './support/faultyDisk';
import { aFolder, anEngagement, anOpenWorkspace, fact, valueOf } from './support/workspace';

/** Only what changes the disk or makes it durable; reading and closing may come anywhere. */
const lasting = (steps: readonly Step[]) =>
  told(
    steps.filter(
      ({ operation }) => !/^(open (read|append)|read|readdir|stat|size|free bytes|close)$/.test(operation),
    ),
  );

async function aWatchedWorkspace() {
  const folder = await aFolder();
  const disk = aFaultyDisk(folder);
  const workspace = await anOpenWorkspace(folder, { fileSystem: disk.fs });
  disk.steps.length = 0;
  return { disk, folder, workspace };
}

const unfinished = 'engagements/.new-*';
const home = 'engagements/eng-1';

describe('the order of steps on the disk', () => {
  it('makes a new engagement durable before it gets its name, and its name before it is acknowledged', async () => {
    const { disk, workspace } = await aWatchedWorkspace();
    valueOf(await workspace.engagements.create(anEngagement()));
    expect(lasting(disk.steps)).toEqual([
      `mkdir ${unfinished}`,
      'sync folder engagements',
      `mkdir ${unfinished}/journal`,
      `sync folder ${unfinished}`,
      `open exclusive ${unfinished}/journal/000000000001.jsonl`,
      `write ${unfinished}/journal/000000000001.jsonl`,
      `sync ${unfinished}/journal/000000000001.jsonl`,
      `sync folder ${unfinished}/journal`,
      `open exclusive ${unfinished}/engagement.json.*.tmp`,
      `write ${unfinished}/engagement.json.*.tmp`,
      `sync ${unfinished}/engagement.json.*.tmp`,
      `rename ${unfinished}/engagement.json`,
      `sync folder ${unfinished}`,
      `rename ${home}`,
      'sync folder engagements',
    ]);
  });

  it('keeps the old file as a generation before a checkpoint replaces it', async () => {
    const { disk, folder, workspace } = await aWatchedWorkspace();
    valueOf(await workspace.engagements.create(anEngagement()));
    valueOf(await workspace.engagements.commit('eng-1', fact(1)));
    disk.steps.length = 0;
    valueOf(await workspace.close());
    expect(lasting(disk.steps).slice(0, 8)).toEqual([
      `open exclusive ${home}/engagement.json.*.tmp`,
      `write ${home}/engagement.json.*.tmp`,
      `sync ${home}/engagement.json.*.tmp`,
      `mkdir ${home}/generations`,
      `sync folder ${home}`,
      `link ${home}/generations/000000000001.json`,
      `sync folder ${home}/generations`,
      `rename ${home}/engagement.json`,
    ]);
    expect(lasting(disk.steps)[8]).toBe(`sync folder ${home}`);
    expect(await readFile(join(folder, home, 'engagement.json'), 'utf8')).toContain('"generation":2');
  });

  it('takes the name of a purged engagement away for good before removing what it held', async () => {
    const { disk, workspace } = await aWatchedWorkspace();
    valueOf(await workspace.engagements.create(anEngagement()));
    disk.steps.length = 0;
    valueOf(await workspace.engagements.purge('eng-1'));
    expect(lasting(disk.steps).slice(0, 3)).toEqual([
      'rename engagements/.removed-*',
      'sync folder engagements',
      'unlink engagements/.removed-*/engagement.json',
    ]);
  });

  it('makes an attachment durable before its hash is given out', async () => {
    const { disk, workspace } = await aWatchedWorkspace();
    valueOf(await workspace.attachments.write(new Uint8Array([1, 2, 3, 4])));
    const folder = 'attachments/9f';
    expect(lasting(disk.steps).map((step) => step.replace(/[0-9a-f*]{4,}\.\*/, 'hash.*'))).toEqual([
      'mkdir attachments',
      'sync folder ',
      `mkdir ${folder}`,
      'sync folder attachments',
      expect.stringContaining(`open exclusive ${folder}/`),
      expect.stringContaining(`write ${folder}/`),
      expect.stringContaining(`sync ${folder}/`),
      expect.stringContaining(`rename ${folder}/`),
      `sync folder ${folder}`,
    ]);
  });
});
