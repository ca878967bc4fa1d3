import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result';
import { aFolder, anEngagement, anOpenWorkspace, collector, fact, valueOf } from './support/workspace';

const home = 'engagements/eng-1';
const segment = `${home}/journal/000000000001.jsonl`;

/** Puts other bytes in the place of a file as programs do that keep folders in step: by renaming. */
async function putInPlace(path: string, text: string): Promise<void> {
  await writeFile(`${path}.theirs`, text);
  await rename(`${path}.theirs`, path);
}

async function anEngagementWithChanges(folder: string, values: readonly number[]) {
  const { problems, onProblem } = collector();
  const workspace = await anOpenWorkspace(folder, { onProblem });
  valueOf(await workspace.engagements.create(anEngagement()));
  for (const value of values) valueOf(await workspace.engagements.commit('eng-1', fact(value)));
  return { workspace, problems };
}

async function reopened(folder: string): Promise<unknown> {
  const again = await anOpenWorkspace(folder, { mode: 'read-only' });
  expect(again.recoveries()).toEqual([]);
  return valueOf(await again.engagements.read('eng-1')).facts['pm'];
}

describe('a data folder that another program keeps in step', () => {
  it('loses no answer when the journal is replaced under the open engagement', async () => {
    const folder = await aFolder();
    const { workspace, problems } = await anEngagementWithChanges(folder, [1, 2]);
    const before = (await readFile(join(folder, segment), 'utf8')).split('\n').slice(0, 2).join('\n');
    await putInPlace(join(folder, segment), `${before}\n`);
    valueOf(await workspace.engagements.commit('eng-1', fact(3)));
    valueOf(await workspace.engagements.commit('eng-1', fact(4)));
    expect(problems).toEqual([{ code: 'file-changed-outside', file: segment }]);
    expect(await reopened(folder)).toBe(4);
    expect(valueOf(await workspace.conflictCopies())).toMatchObject([{ of: segment }]);
    const [copy] = valueOf(await workspace.conflictCopies());
    expect(await readFile(join(folder, copy?.file ?? ''), 'utf8')).toBe(`${before}\n`);
  });

  it('loses no answer when the journal is taken away', async () => {
    const folder = await aFolder();
    const { workspace } = await anEngagementWithChanges(folder, [1, 2]);
    await rm(join(folder, segment));
    valueOf(await workspace.engagements.commit('eng-1', fact(3)));
    expect(await reopened(folder)).toBe(3);
    expect(valueOf(await workspace.conflictCopies())).toEqual([]);
  });

  it('writes nothing into a journal that was replaced before the first change of a session', async () => {
    const folder = await aFolder();
    const first = await anEngagementWithChanges(folder, [1, 2]);
    valueOf(await first.workspace.close());
    const { problems, onProblem } = collector();
    const workspace = await anOpenWorkspace(folder, { onProblem });
    valueOf(await workspace.engagements.read('eng-1'));
    const theirs = `${await readFile(join(folder, segment), 'utf8')}{"theirs":true}\n`;
    await putInPlace(join(folder, segment), theirs);
    valueOf(await workspace.engagements.commit('eng-1', fact(3)));
    expect(problems).toMatchObject([{ code: 'file-changed-outside' }]);
    expect(await readFile(join(folder, segment), 'utf8')).toBe(theirs);
    expect(await reopened(folder)).toBe(3);
  });

  it('cuts nothing of what another program appended while it had the folder', async () => {
    const folder = await aFolder();
    const { workspace } = await anEngagementWithChanges(folder, [1]);
    const other = await anOpenWorkspace(folder, { isTakeOverAllowed: true });
    valueOf(await other.engagements.commit('eng-1', fact(2)));
    valueOf(await other.close());
    // The lock is gone with the other program, and the first one takes it up again.
    valueOf(await workspace.engagements.commit('eng-1', fact(3)));
    valueOf(await workspace.engagements.commit('eng-1', fact(4)));
    const [copy] = valueOf(await workspace.conflictCopies()).filter(({ of }) => of === segment);
    expect(await readFile(join(folder, copy?.file ?? ''), 'utf8')).toContain('"value":2');
    expect(await reopened(folder)).toBe(4);
  });

  it('keeps a version of the engagement that came from elsewhere instead of writing over it', async () => {
    const folder = await aFolder();
    const { workspace, problems } = await anEngagementWithChanges(folder, [1]);
    const path = join(folder, home, 'engagement.json');
    const theirs = (await readFile(path, 'utf8')).replace(/"checksum":"[0-9a-f]+"/, '"checksum":"00"');
    await putInPlace(path, theirs);
    valueOf(await workspace.close());
    expect(problems).toEqual([{ code: 'file-changed-outside', file: `${home}/engagement.json` }]);
    expect(await reopened(folder)).toBe(1);
    const names = await readdir(join(folder, home));
    const copy = names.find((name) => name.includes('(conflict')) ?? '';
    expect(await readFile(join(folder, home, copy), 'utf8')).toBe(theirs);
  });

  it('keeps a version of a record that came from elsewhere', async () => {
    const folder = await aFolder();
    const { problems, onProblem } = collector();
    const workspace = await anOpenWorkspace(folder, { onProblem });
    const add = (id: string) => workspace.clients.update((old) => ok([...old, { id, name: id }]));
    valueOf(await add('client-1'));
    await putInPlace(join(folder, 'clients.json'), '{"theirs":true}');
    valueOf(await add('client-2'));
    expect(problems).toEqual([{ code: 'file-changed-outside', file: 'clients.json' }]);
    expect(workspace.changedOutside()).toEqual(['clients.json']);
    expect(valueOf(await workspace.conflictCopies())).toMatchObject([{ of: 'clients.json' }]);
    expect(valueOf(await workspace.clients.read())).toHaveLength(2);
  });
});
