import { z } from 'zod';
import type { Engagement } from '../../engagement/engagement';
import { operation } from '../operation';
import type { ConflictCopyRow } from '../views';
import { nothing } from './inputs';

const file = z.strictObject({ file: z.string().min(1).max(1000) });

/** What programs that keep folders in step left beside our files. */
export const conflictsOperations = {
  'conflicts.list': operation<readonly ConflictCopyRow[]>()(nothing),
  /** As an engagement of its own beside the present one; the file stays where it is. */
  'conflicts.openAsCopy': operation<Engagement>()(file),
  /** Into the quarantine of the data folder; nothing is deleted. */
  'conflicts.putAside': operation<{ readonly keptAs: string }>()(file),
} as const;
