import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import type { Caller } from './contractSuite';

/** From a chosen folder to an engagement that is back from it. */
export function backups({ take, refused }: Caller): void {
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
