import { z } from 'zod';
import { isFreeKey } from '../template/ids';

/** Ids Plumbline gives out, and those an exchange file brings along. */
export const recordIdSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, 'expected letters, digits, dashes')
  .refine(isFreeKey, 'expected an id that is not a word of the language, such as constructor');

export const timestampSchema = z.iso.datetime();
export const daySchema = z.iso.date();
export const nameSchema = z.string().trim().min(1).max(200);
