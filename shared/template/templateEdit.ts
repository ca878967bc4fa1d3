import { z } from 'zod';
import { templateIdSchema } from './ids';
import { languageSchema } from './localizedText';

const words = z.string().trim().min(1).max(4000);
const where = { language: languageSchema, text: words };

/** One change to a template of one's own: something switched off or on, or worded differently. */
export const templateEditSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('template-titled'), ...where }),
  z.strictObject({ kind: z.literal('template-described'), ...where }),
  z.strictObject({ kind: z.literal('question-switched'), question: templateIdSchema, isOff: z.boolean() }),
  z.strictObject({
    kind: z.literal('recommendation-switched'),
    recommendation: templateIdSchema,
    isOff: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('question-worded'),
    question: templateIdSchema,
    part: z.enum(['prompt', 'help']),
    ...where,
  }),
  /** An option, part or anchor by its position, counted from 0. */
  z.strictObject({
    kind: z.literal('option-worded'),
    question: templateIdSchema,
    index: z.int().min(0).max(30),
    ...where,
  }),
  /** A follow-up question by its position, counted from 0. */
  z.strictObject({
    kind: z.literal('probe-worded'),
    question: templateIdSchema,
    index: z.int().min(0).max(10),
    ...where,
  }),
  /** Only facts that are a number have a unit. */
  z.strictObject({
    kind: z.literal('fact-worded'),
    fact: templateIdSchema,
    part: z.enum(['prompt', 'help', 'unit']),
    ...where,
  }),
  /** An answer to choose from by its position, counted from 0. */
  z.strictObject({
    kind: z.literal('fact-option-worded'),
    fact: templateIdSchema,
    index: z.int().min(0).max(20),
    ...where,
  }),
  z.strictObject({
    kind: z.literal('recommendation-worded'),
    recommendation: templateIdSchema,
    part: z.enum(['title', 'deliverable', 'owner']),
    ...where,
  }),
  z.strictObject({
    kind: z.literal('action-worded'),
    recommendation: templateIdSchema,
    index: z.int().min(0).max(20),
    ...where,
  }),
]);
export type TemplateEdit = z.infer<typeof templateEditSchema>;
