import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';
import { backupPlanSchema } from '../../file/backupPlan';
import type {
  BackupFolderCheck,
  BackupPreview,
  BackupResult,
  BackupRow,
  BackupView,
  RestoreResult,
} from '../backupViews';
import { operation } from '../operation';
import { nothing } from './inputs';

const path = z.string().trim().min(1).max(4000);
/** Backups are looked for in the chosen folder, or in another one. */
const where = { folder: path.optional() };
const backup = { ...where, workspace: recordIdSchema, number: z.int().min(1) };

/** Copies of the data folder on a stick, and the way back. */
export const backupsOperations = {
  'backups.describe': operation<BackupView>()(nothing),
  /** Shows a dialog where the door has one; null where it has none or the person chose nothing. */
  'backups.chooseFolder': operation<{ readonly folder: string } | null>()(nothing),
  /** Refuses a folder that backups cannot go to. */
  'backups.checkFolder': operation<BackupFolderCheck>()(z.strictObject({ folder: path })),
  'backups.plan': operation<BackupView>()(
    z.strictObject({
      /** Null: no more backups. */
      folder: path.nullable().optional(),
      onClose: z.boolean().optional(),
      everyMinutes: backupPlanSchema.shape.everyMinutes.optional(),
      keep: backupPlanSchema.shape.keep.optional(),
    }),
  ),
  /** Into the chosen folder; or once into another one, without choosing it. */
  'backups.run': operation<BackupResult>()(z.strictObject(where)),
  /** Stops the backup or restore under way, if there is one. */
  'backups.cancel': operation<null>()(nothing),
  'backups.list': operation<readonly BackupRow[]>()(z.strictObject(where)),
  'backups.preview': operation<BackupPreview>()(z.strictObject(backup)),
  /**
   * Brings engagements back. One that is missing here comes back as itself; for one that is here, `asCopy` puts it
   * beside the present one, otherwise it takes its place, and the present state stays in its history.
   */
  'backups.restore': operation<RestoreResult>()(
    z.strictObject({
      ...backup,
      engagements: z
        .array(z.strictObject({ id: recordIdSchema, asCopy: z.boolean() }))
        .min(1)
        .max(20_000),
    }),
  ),
  /** Takes the newest restore back: what came goes to the bin, what was replaced is as it was. */
  'backups.undoRestore': operation<null>()(nothing),
} as const;
