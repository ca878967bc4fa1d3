import { z } from 'zod';
import { operation } from '../operation';
import type { HistoryNext, HistoryPage, HistoryStepTaken } from '../views';
import { engagement } from './inputs';

/** The `seq` of the deed that the caller has seen to be next; another one is not touched. */
const expected = { expected: z.int().min(1) };

/** What was done to an engagement, and taking it back. */
export const historyOperations = {
  /** The newest first. The first request after opening reads the journal and takes a moment where that is long. */
  'history.list': operation<HistoryPage>()(
    z.strictObject({
      ...engagement,
      /** Only what came before this `seq`. */
      before: z.int().min(1).optional(),
      limit: z.int().min(1).max(500).default(100),
    }),
  ),
  'history.next': operation<HistoryNext>()(z.strictObject(engagement)),
  'history.undo': operation<HistoryStepTaken>()(z.strictObject({ ...engagement, ...expected })),
  'history.redo': operation<HistoryStepTaken>()(z.strictObject({ ...engagement, ...expected })),
} as const;
