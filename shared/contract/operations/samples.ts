import { z } from 'zod';
import type { Engagement } from '../../engagement/engagement';
import { operation } from '../operation';
import type { SampleRow } from '../views';
import { nothing, sample } from './inputs';

/** The three invented engagements. */
export const samplesOperations = {
  'samples.list': operation<readonly SampleRow[]>()(nothing),
  /** Opens the marked copy of a sample, made on first use. */
  'samples.open': operation<Engagement>()(z.strictObject({ sample })),
  /** Puts the copy back to how it began. */
  'samples.reset': operation<Engagement>()(z.strictObject({ sample })),
  'samples.remove': operation<null>()(z.strictObject({ sample })),
} as const;
