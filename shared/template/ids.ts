import { z } from 'zod';

/** Ids are keys of records: one that every object has from birth would be found where nothing was put. */
export function isFreeKey(id: string): boolean {
  return !(id in Object.prototype);
}

/** Ids of a template: lower or upper case letters, digits, dots and dashes, so that they can stand in a file name. */
export const templateIdSchema = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'expected letters, digits, dots and dashes')
  .refine(isFreeKey, 'expected an id that is not a word of the language, such as constructor');

/** Option letters of choice questions: a to y; z is kept for "none of these". */
export const optionIdSchema = z.string().regex(/^[a-y]$/, 'expected one letter from a to y');
