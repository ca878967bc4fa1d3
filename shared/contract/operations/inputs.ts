import { z } from 'zod';
import { recordIdSchema } from '../../engagement/engagement';

/** Parts of inputs that several operations share. */
/** The bytes of a file from outside. Doors pass them as they are, never inside JSON. */
export const fileBytes = z.custom<Uint8Array>(
  (value) => Object.prototype.toString.call(value) === '[object Uint8Array]',
  'expected the bytes of a file',
);
/** A picture from outside that is to become a logo; at most 5 MB. */
export const logoFile = z.strictObject({ base64: z.base64().max(7_000_000) });
export const fileName = z.string().min(1).max(255);
export const nothing = z.strictObject({});
export const engagement = { engagement: recordIdSchema };
export const sample = z.enum(['A', 'B', 'C']);
export const job = z.strictObject({ job: recordIdSchema });
