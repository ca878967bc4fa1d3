import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Caller } from './contractSuite';

/** From a chosen folder to an engagement that is back from it. */
export function backups({ take, refused, fetch }: Caller): void {
  it('hands out an engagement with changes that could not be saved, and saves none of them', async () => {
    const sample = await take('samples.open', { sample: 'A' });
    const fact = { kind: 'fact-recorded', fact: 'pm', value: 77 } as const;
    const delivery = await take('exchange.rescue', { engagement: sample.id, unsaved: [fact] });
    const file = JSON.parse(new TextDecoder().decode(await fetch(delivery))) as { facts: unknown };
    expect(file.facts).toMatchObject({ pm: 77 });
    expect((await take('engagements.open', { engagement: sample.id })).engagement).toEqual(sample);
    const nobody = { kind: 'respondent-removed', respondent: 'nobody' } as const;
    expect(await refused('exchange.rescue', { engagement: sample.id, unsaved: [nobody] })).toMatchObject({
      code: 'respondent-unknown',
    });
    await take('samples.remove', { sample: 'A' });
  });

  it('finds words in notes of any engagement, and makes list and index again', async () => {
    const sample = await take('samples.open', { sample: 'B' });
    await take('engagements.describe', { engagement: sample.id, title: 'Überprüfung Nord' });
    const [hit] = await take('search.find', { text: 'uberpruf' });
    expect(hit).toMatchObject({ engagement: sample.id, title: 'Überprüfung Nord', kind: 'engagement' });
    const before = (await take('engagements.list', {})).map(({ id }) => id);
    const rebuilt = await take('workspace.rebuild', {});
    expect(rebuilt).toEqual({ engagements: before.length, unreadable: [] });
    expect((await take('engagements.list', {})).map(({ id }) => id)).toEqual(before);
    await take('samples.remove', { sample: 'B' });
    expect(await take('search.find', { text: 'uberpruf' })).toEqual([]);
  });

  it('shows conflict copies, opens them beside what is here, and puts them aside', async () => {
    const { folder } = await take('workspace.describe', {});
    expect(await take('conflicts.list', {})).toEqual([]);
    const sample = await take('samples.open', { sample: 'C' });
    await take('engagements.archive', { engagement: sample.id });
    const own = join(folder, 'engagements', sample.id);
    const file = `engagements/${sample.id}/engagement (1).json`;
    await copyFile(join(own, 'engagement.json'), join(own, 'engagement (1).json'));
    const [row] = await take('conflicts.list', {});
    expect(row).toMatchObject({ file, copy: { id: sample.id }, here: { id: sample.id } });
    const copy = await take('conflicts.openAsCopy', { file });
    expect(copy.title).toContain('conflict copy of');
    await take('conflicts.putAside', { file });
    expect(await take('conflicts.list', {})).toEqual([]);
    expect(await refused('conflicts.openAsCopy', { file })).toMatchObject({ code: 'file-not-ours' });
    await take('engagements.discard', { engagement: copy.id });
    await take('engagements.purge', { engagement: copy.id });
    await take('samples.remove', { sample: 'C' });
  });

  it('has nothing to open again where the folder is its own', async () => {
    expect(await take('workspace.reopen', {})).toBeNull();
    expect(await take('workspace.describe', {})).toMatchObject({ isReadOnly: false });
  });

  it('backs up into a chosen folder, restores beside what is here, and takes that back', async () => {
    const stick = await mkdtemp(join(tmpdir(), 'plumbline-stick-'));
    onTestFinished(() => rm(stick, { recursive: true, force: true }));
    expect(await refused('backups.run', {})).toEqual({ code: 'backup-folder-not-chosen' });
    await take('backups.chooseFolder', {});
    expect(await take('backups.checkFolder', { folder: stick })).toMatchObject({ backups: 0 });
    const plan = await take('backups.plan', { folder: stick, everyMinutes: 240, keep: 10 });
    expect(plan).toMatchObject({
      folder: stick,
      everyMinutes: 240,
      keep: 10,
      onClose: true,
      lastGoodAt: null,
    });

    const made = await take('backups.run', {});
    expect(made).toMatchObject({ isUnchanged: false, isOwn: true, unreadable: 0 });
    expect(await take('backups.describe', {})).toMatchObject({
      isFolderThere: true,
      lastProblem: null,
      running: null,
    });
    const [listed] = await take('backups.list', {});
    expect(listed).toMatchObject({ number: made.number, engagements: made.engagements });

    const { workspace, number } = made;
    const { engagements } = await take('backups.preview', { workspace, number });
    const [first] = engagements;
    expect(first).toMatchObject({ comparison: 'same' });
    const { restored } = await take('backups.restore', {
      workspace,
      number,
      engagements: [{ id: first?.id ?? '', asCopy: true }],
    });
    expect(restored).toMatchObject([{ as: 'copy' }]);
    await take('backups.undoRestore', {});
    const copy = (await take('engagements.list', {})).find(({ id }) => id === restored[0]?.engagement);
    expect(copy?.status).toBe('binned');
    await take('engagements.purge', { engagement: copy?.id ?? '' });

    expect(await refused('backups.undoRestore', {})).toEqual({ code: 'restore-not-undoable' });
    expect(await refused('backups.preview', { workspace, number: 999 })).toEqual({ code: 'backup-unknown' });
    await take('backups.cancel', {});
    expect(await take('backups.plan', { folder: null })).toMatchObject({ folder: null });
  });
}
