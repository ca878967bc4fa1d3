import { z } from 'zod';
import { editionSchema } from './report';

/** Names a part of a report for life: one of `report/sections`, or one the consultant added. */
export const sectionIdSchema = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'expected an id such as own-1');

/** One part of the report as the consultant wants it; what is absent stays as it comes. */
export const sectionChoiceSchema = z.strictObject({
  id: sectionIdSchema,
  title: z.string().trim().min(1).max(160).optional(),
  /** Editions that show it; empty: none does. */
  editions: z.array(editionSchema).max(3).optional(),
  /** Present: a chapter of the consultant's own, in the Markdown of the report. It needs a title. */
  text: z.string().max(20_000).optional(),
});
export type SectionChoice = z.infer<typeof sectionChoiceSchema>;

/** All parts in the order they are printed; parts that are not named keep their usual place after the one before them. */
export const sectionChoicesSchema = z
  .array(sectionChoiceSchema)
  .max(80)
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, 'expected every part once')
  .refine((list) => list.every(({ text, title }) => text === undefined || title !== undefined), {
    message: 'expected a title for every own chapter',
  });
