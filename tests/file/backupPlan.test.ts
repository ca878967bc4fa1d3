import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultBackupPlan, isBackupDue, isBackupOverdue, type BackupPlan } from '#shared/file/backupPlan';
import { keptBackups } from '#shared/file/keptBackups';

const now = new Date('2026-03-10T12:00:00.000Z');
const plan: BackupPlan = {
  ...defaultBackupPlan,
  folder: '/media/stick',
  lastGoodAt: '2026-03-10T10:30:00.000Z',
};
const changedAt = '2026-03-10T11:00:00.000Z';

describe('when a backup is due', () => {
  it('after the interval, if something changed since', () => {
    expect(isBackupDue(plan, { now, changedAt })).toBe(true);
    expect(isBackupDue(plan, { now, changedAt: '2026-03-10T10:00:00.000Z' })).toBe(false);
    expect(isBackupDue({ ...plan, everyMinutes: 240 }, { now, changedAt })).toBe(false);
  });

  it('never without a folder, without work, or where only closing makes one', () => {
    expect(
      isBackupDue({ ...defaultBackupPlan, lastGoodAt: '2026-03-10T10:30:00.000Z' }, { now, changedAt }),
    ).toBe(false);
    expect(isBackupDue(plan, { now, changedAt: null })).toBe(false);
    expect(isBackupDue({ ...plan, everyMinutes: null }, { now, changedAt })).toBe(false);
  });

  it('not again at once after one that failed, and in spite of a clock that was put back', () => {
    const failed = { ...plan, lastProblem: 'backup-folder-missing' };
    expect(isBackupDue({ ...failed, lastTriedAt: '2026-03-10T11:58:00.000Z' }, { now, changedAt })).toBe(
      false,
    );
    expect(isBackupDue({ ...failed, lastTriedAt: '2026-03-10T11:50:00.000Z' }, { now, changedAt })).toBe(
      true,
    );
    expect(isBackupDue({ ...failed, lastTriedAt: '2027-01-01T00:00:00.000Z' }, { now, changedAt })).toBe(
      true,
    );
  });

  it('is said to be overdue after days of work without one, not before', () => {
    expect(isBackupOverdue(plan, { now, changedAt })).toBe(false);
    expect(isBackupOverdue({ ...plan, lastGoodAt: '2026-03-01T10:00:00.000Z' }, { now, changedAt })).toBe(
      true,
    );
    expect(
      isBackupOverdue({ ...plan, lastGoodAt: '2026-03-01T10:00:00.000Z' }, { now, changedAt: null }),
    ).toBe(false);
  });
});

describe('which backups stay', () => {
  const hourly = (count: number) =>
    Array.from({ length: count }, (_, hour) => ({
      createdAt: new Date(now.getTime() - hour * 3_600_000).toISOString(),
    }));

  it('all of them up to the count', () => {
    expect(keptBackups(hourly(10), 10)).toHaveLength(10);
  });

  it('reaches back weeks with few, however many there were', () => {
    const kept = keptBackups(hourly(24 * 90), 30);
    expect(kept).toHaveLength(30);
    const oldest = Date.parse(kept.at(-1)?.createdAt ?? '');
    expect((now.getTime() - oldest) / 86_400_000).toBeGreaterThan(30);
  });

  it('is never more than asked for, always the newest, and never another one than there was', () => {
    const times = fc.array(fc.integer({ min: 0, max: 400 * 24 }), { maxLength: 80 });
    fc.assert(
      fc.property(times, fc.integer({ min: 3, max: 60 }), (hours, keep) => {
        const all = [...hours]
          .sort((a, b) => a - b)
          .map((hour) => ({
            createdAt: new Date(now.getTime() - hour * 3_600_000).toISOString(),
          }));
        const kept = keptBackups(all, keep);
        expect(kept.length).toBe(Math.min(keep, all.length));
        expect(kept[0]).toBe(all[0]);
        expect(kept.every((each) => all.includes(each))).toBe(true);
        expect(keptBackups(kept, keep)).toEqual(kept);
      }),
    );
  });
});
