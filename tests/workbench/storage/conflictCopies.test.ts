import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder, anEngagement, anOpenWorkspace, fact, valueOf } from './support/workspace';

const copies = [
  'clients (Anna’s conflicted copy 2026-03-01).json',
  'engagements/eng-1/engagement-LAPTOP.json',
  'engagements/eng-1/journal/000000000001.sync-conflict-20260301-090000-ABCDEFG.jsonl',
];

async function aSyncedFolder() {
  const folder = await aFolder();
  const first = await anOpenWorkspace(folder);
  valueOf(await first.engagements.create(anEngagement()));
  valueOf(await first.engagements.commit('eng-1', fact(1)));
  valueOf(await first.close());
  for (const name of copies) await writeFile(join(folder, name), 'the version of another machine');
  return folder;
}

describe('conflict copies in the data folder', () => {
  it('are found and told with the file they stand beside', async () => {
    const workspace = await anOpenWorkspace(await aSyncedFolder());
    expect(valueOf(await workspace.conflictCopies())).toEqual([
      { file: copies[0], of: 'clients.json' },
      { file: copies[1], of: 'engagements/eng-1/engagement.json' },
      { file: copies[2], of: 'engagements/eng-1/journal/000000000001.jsonl' },
    ]);
  });

  it('are never taken for ours: everything opens, saves and stays as it is beside them', async () => {
    const folder = await aSyncedFolder();
    const workspace = await anOpenWorkspace(folder);
    expect(valueOf(await workspace.engagements.read('eng-1')).facts['pm']).toBe(1);
    valueOf(await workspace.engagements.commit('eng-1', fact(2)));
    valueOf(await workspace.close());
    expect(workspace.recoveries()).toEqual([]);
    for (const name of copies)
      expect(await readFile(join(folder, name), 'utf8')).toBe('the version of another machine');
  });
});
