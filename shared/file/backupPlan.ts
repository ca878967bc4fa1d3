import { z } from 'zod';
import { timestampSchema } from '../engagement/engagement';

/** Minutes between automatic backups while something changes; null: only when Plumbline closes, or by hand. */
export const backupIntervals = [15, 60, 240, 1440] as const;

export const backupPlanSchema = z.strictObject({
  /** Absolute path of the folder backups go to; absent while none is chosen. */
  folder: z.string().min(1).max(4000).optional(),
  onClose: z.boolean(),
  everyMinutes: z.union(backupIntervals.map((minutes) => z.literal(minutes))).nullable(),
  /** Backups to keep, thinned with age. */
  keep: z.int().min(3).max(200),
  /** A backup was made in this folder: when its place is gone, the stick is missing and not merely new. */
  hasBegun: z.boolean(),
  /** When the folder last held everything, verified. */
  lastGoodAt: timestampSchema.optional(),
  /** Code of what kept the newest try from succeeding; absent after a good one. */
  lastProblem: z.string().max(80).optional(),
  lastTriedAt: timestampSchema.optional(),
});
export type BackupPlan = z.infer<typeof backupPlanSchema>;

export const defaultBackupPlan: BackupPlan = {
  onClose: true,
  everyMinutes: 60,
  keep: 30,
  hasBegun: false,
};

const minuteMs = 60_000;
/** After a try that failed, the next one waits at least this long: a missing stick is not knocked at every minute. */
const pauseAfterFailureMs = 5 * minuteMs;
/** Work that stands in no backup for this long is worth a quiet word. */
const overdueAfterMs = 3 * 24 * 60 * minuteMs;

interface Moment {
  readonly now: Date;
  /** ISO time of the newest change of any engagement; null while there is none. */
  readonly changedAt: string | null;
}

/** Whether work was done that the newest good backup does not hold. */
export function hasUnsecuredWork({ lastGoodAt }: BackupPlan, changedAt: string | null): boolean {
  if (changedAt === null) return false;
  return lastGoodAt === undefined || Date.parse(changedAt) > Date.parse(lastGoodAt);
}

/** Whether an automatic backup is due while Plumbline runs. */
export function isBackupDue(plan: BackupPlan, { now, changedAt }: Moment): boolean {
  const { folder, everyMinutes, lastGoodAt, lastProblem, lastTriedAt } = plan;
  if (folder === undefined || everyMinutes === null || !hasUnsecuredWork(plan, changedAt)) return false;
  if (lastProblem !== undefined && lastTriedAt !== undefined) {
    const sinceTryMs = now.getTime() - Date.parse(lastTriedAt);
    // A clock that was put back must not stop backups for good.
    if (sinceTryMs >= 0 && sinceTryMs < pauseAfterFailureMs) return false;
  }
  if (lastGoodAt === undefined) return true;
  const sinceGoodMs = now.getTime() - Date.parse(lastGoodAt);
  return sinceGoodMs < 0 || sinceGoodMs >= everyMinutes * minuteMs;
}

/** Whether the person should be told that work is in no backup, or in none since long. */
export function isBackupOverdue(plan: BackupPlan, { now, changedAt }: Moment): boolean {
  if (plan.folder === undefined || !hasUnsecuredWork(plan, changedAt)) return false;
  if (plan.lastGoodAt === undefined) return true;
  return now.getTime() - Date.parse(plan.lastGoodAt) >= overdueAfterMs;
}
