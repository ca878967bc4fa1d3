import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';
import { erasureReasonSchema, erasureTargetSchema } from '../../engagement/erasureTarget';
import type { ErasurePreview, ErasureReceipt, HoldingBackups, InterruptedErasure } from '../erasureViews';
import { operation } from '../operation';
import { engagement } from './inputs';

const erasure = { ...engagement, target: erasureTargetSchema };

/** Taking away for good what somebody wants forgotten: out of the engagement, its history and every copy here. */
export const erasuresOperations = {
  'erasures.preview': operation<ErasurePreview>()(z.strictObject(erasure)),
  /** Which backups still hold the engagement, or of it somebody's answers. Nothing in a backup is ever changed. */
  'erasures.backups': operation<HoldingBackups>()(
    z.strictObject({ ...engagement, respondent: recordIdSchema.optional() }),
  ),
  /** Cannot be taken back. The reason stands in the history, so it must not name the person. */
  'erasures.carryOut': operation<ErasureReceipt>()(
    z.strictObject({ ...erasure, reason: erasureReasonSchema }),
  ),
  'erasures.interrupted': operation<InterruptedErasure | null>()(z.strictObject(engagement)),
  /** Forgets an interrupted erasure; nothing is erased. */
  'erasures.leave': operation<null>()(z.strictObject(engagement)),
} as const;
