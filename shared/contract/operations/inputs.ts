import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';

/** Parts of inputs that several operations share. */
export const nothing = z.strictObject({});
export const engagement = { engagement: recordIdSchema };
export const sample = z.enum(['A', 'B', 'C']);
export const job = z.strictObject({ job: recordIdSchema });
