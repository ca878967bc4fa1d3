import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { BackedUpRow } from '#shared/contract/backupViews';
import type { Input, Output } from '#shared/contract/reply';
import type { OperationName } from '#shared/contract/contract';
import { onePixelPng } from '../../contract/pictures';

import { openForTest } from '../../support/openForTest';
import { liberation } from '../../support/testTypefaces';

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plumbline-restore-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A workbench on a folder, and the output of calls that must succeed. */
async function aWorkbench(folder: string) {
  const { workbench } = await openForTest(folder);
  const take = async <Name extends OperationName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const reply = await workbench.dispatch(name, input);
    if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)}`);
    return reply.value as Output<Name>;
  };
  return { take, close: () => workbench.close(), dispatch: workbench.dispatch };
}

/** Sample A with a note, in a workbench that has a backup of it. */
async function aBackedUpSample() {
  const [data, stick] = [await aFolder(), await aFolder()];
  const desk = await aWorkbench(data);
  onTestFinished(async () => {
    await desk.close();
  });
  const { take } = desk;
  const sample = await take('samples.open', { sample: 'A' });
  await take('facts.record', { engagement: sample.id, fact: 'pm', value: 3 });
  await take('backups.plan', { folder: stick });
  const { workspace, number } = await take('backups.run', {});
  const rows = async (): Promise<readonly BackedUpRow[]> =>
    (await take('backups.preview', { workspace, number })).engagements;
  return { ...desk, stick, workspace, number, id: sample.id, rows };
}

describe('restoring', () => {
  it('brings a deleted engagement back as it was, with its client', async () => {
    const { take, id, rows, workspace, number } = await aBackedUpSample();
    const before = await take('engagements.open', { engagement: id });
    await take('samples.remove', { sample: 'A' });
    expect(await rows()).toMatchObject([{ id, comparison: 'missing', here: null }]);
    const done = await take('backups.restore', { workspace, number, engagements: [{ id, asCopy: false }] });
    expect(done).toMatchObject({ restored: [{ engagement: id, as: 'itself' }], left: 0 });
    expect(await take('engagements.open', { engagement: id })).toEqual(before);
  });

  it('puts a copy beside the one that is here, which stays as it is', async () => {
    const { take, id, workspace, number } = await aBackedUpSample();
    await take('facts.record', { engagement: id, fact: 'pm', value: 9 });
    const { restored } = await take('backups.restore', {
      workspace,
      number,
      engagements: [{ id, asCopy: true }],
    });
    const copy = restored[0]?.engagement ?? '';
    expect((await take('engagements.open', { engagement: copy })).engagement.facts['pm']).toBe(3);
    expect((await take('engagements.open', { engagement: id })).engagement.facts['pm']).toBe(9);
  });

  it('puts the earlier state in its place, and takes that back', async () => {
    const { take, id, rows, workspace, number } = await aBackedUpSample();
    await take('facts.record', { engagement: id, fact: 'pm', value: 9 });
    expect(await rows()).toMatchObject([{ comparison: 'older' }]);
    await take('backups.restore', { workspace, number, engagements: [{ id, asCopy: false }] });
    expect((await take('engagements.open', { engagement: id })).engagement.facts['pm']).toBe(3);
    await take('backups.undoRestore', {});
    expect((await take('engagements.open', { engagement: id })).engagement.facts['pm']).toBe(9);
  });

  it('is not taken back over work that went on since', async () => {
    const { take, dispatch, id, workspace, number } = await aBackedUpSample();
    await take('facts.record', { engagement: id, fact: 'pm', value: 9 });
    await take('backups.restore', { workspace, number, engagements: [{ id, asCopy: false }] });
    await take('facts.record', { engagement: id, fact: 'pm', value: 5 });
    expect(await dispatch('backups.undoRestore', {})).toMatchObject({
      problem: { code: 'restore-worked-on' },
    });
    expect((await take('engagements.open', { engagement: id })).engagement.facts['pm']).toBe(5);
  });

  it('works from another data folder, as after a stolen laptop', async () => {
    const { stick, id, workspace, number, take: there } = await aBackedUpSample();
    const before = await there('engagements.open', { engagement: id });
    const other = await aWorkbench(await aFolder());
    onTestFinished(async () => {
      await other.close();
    });
    expect(await other.take('backups.list', { folder: stick })).toMatchObject([
      { isOwn: false, engagements: 1 },
    ]);
    await other.take('backups.restore', {
      folder: stick,
      workspace,
      number,
      engagements: [{ id, asCopy: false }],
    });
    const { workspace: here, ...restored } = await other.take('engagements.open', { engagement: id });
    expect({ ...restored, workspace }).toEqual(before);
    expect(here).not.toBe(workspace);
  });

  it('brings along every file: what was shown, the logo, and each cut of the typeface', async () => {
    const { take, id, stick } = await aBackedUpSample();
    const brand = await take('brands.save', {
      name: 'Lotrecht',
      colour: '#1f4e79',
      logo: { base64: onePixelPng },
      typeface: { regular: { base64: Buffer.from(liberation('Regular')).toString('base64') } },
    });
    await take('engagements.describe', { engagement: id, brand: brand.id });
    const bytes = new TextEncoder().encode('What the board says');
    const shown = { engagement: id, fileName: 'board.txt', bytes, caption: '', facets: [] };
    const { evidence } = await take('evidence.add', shown);
    const gone = await take('evidence.add', {
      ...shown,
      bytes: new TextEncoder().encode('Shown by mistake'),
    });
    const mistake = gone.evidence?.[1];
    await take('evidence.remove', { engagement: id, evidence: mistake?.id ?? '' });
    const { workspace, number } = await take('backups.run', {});
    const folder = await aFolder();
    const other = await aWorkbench(folder);
    onTestFinished(async () => {
      await other.close();
    });
    const chosen = { folder: stick, workspace, number };
    await other.take('backups.restore', { ...chosen, engagements: [{ id, asCopy: false }] });
    const again = { ...chosen, engagements: [{ id, asCopy: true }] };
    const copy = (await other.take('backups.restore', again)).restored[0]?.engagement ?? '';
    const names = (await readdir(folder, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    const [file, logo, face] = [evidence?.[0], brand.logo, brand.typeface?.regular].map((each) => {
      const hash = each?.attachment ?? 'none';
      return `attachments/${hash.slice(0, 2)}/${hash}`;
    });
    // The history of the engagement itself still names it, the copy begins anew.
    expect(names.filter((name) => name.endsWith(mistake?.attachment ?? 'none'))).toEqual([
      expect.stringContaining(`engagements/${id}/`),
    ]);
    expect(names).toEqual(
      expect.arrayContaining([`engagements/${id}/${file}`, `engagements/${copy}/${file}`, logo, face]),
    );
  });
});

describe('backups by themselves', () => {
  it('are made when Plumbline closes, if work was done since the last one', async () => {
    const { take, close, stick, id } = await aBackedUpSample();
    await new Promise((later) => setTimeout(later, 5));
    await take('facts.record', { engagement: id, fact: 'pm', value: 7 });
    await close();
    const again = await aWorkbench(await aFolder());
    onTestFinished(async () => {
      await again.close();
    });
    expect(await again.take('backups.list', { folder: stick })).toHaveLength(2);
  });
});

describe('a folder for backups', () => {
  it.each([
    ['a path that is not whole', 'stick', 'backup-folder-relative'],
    ['a folder that is not there', '/nowhere/at/all', 'backup-folder-missing'],
  ])('is refused: %s', async (_name, folder, code) => {
    const { dispatch, close } = await aWorkbench(await aFolder());
    expect(await dispatch('backups.plan', { folder })).toMatchObject({ problem: { code } });
    await close();
  });

  it('is refused inside the data folder, and where a file stands', async () => {
    const data = await aFolder();
    const { dispatch, close } = await aWorkbench(data);
    await mkdir(join(data, 'inside'));
    expect(await dispatch('backups.plan', { folder: join(data, 'inside') })).toMatchObject({
      problem: { code: 'backup-folder-inside' },
    });
    const file = join(await aFolder(), 'file');
    await writeFile(file, '');
    expect(await dispatch('backups.plan', { folder: file })).toMatchObject({
      problem: { code: 'backup-folder-missing' },
    });
    await close();
  });
});
