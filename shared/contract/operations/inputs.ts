import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';

/** Parts of inputs that several operations share. */
/** The bytes of a file from outside. Doors pass them as they are, never inside JSON. */
export const fileBytes = z.custom<Uint8Array>(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
  'expected the bytes of a file',
);
export const fileName = z.string().min(1).max(255);
export const nothing = z.strictObject({});
export const engagement = { engagement: recordIdSchema };
export const sample = z.enum(['A', 'B', 'C']);
export const job = z.strictObject({ job: recordIdSchema });
