import { z } from 'zod';
import { conditionSchema, numberExpressionSchema } from './expression';
import { templateIdSchema } from './ids';
import { localizedTextSchema } from './localizedText';

/** A group of respondents that sees product management from one place (section 0.1). */
export const groupSchema = z.strictObject({
  id: templateIdSchema,
  name: localizedTextSchema,
  /** Who belongs here, in a phrase. */
  description: localizedTextSchema,
  /** Product managers and their leaders are the product side, everyone else the rest. */
  side: z.enum(['product', 'rest']),
  /** Usual length of an interview. */
  interviewMinutes: z.int().min(5).max(240),
});
export type Group = z.infer<typeof groupSchema>;

/** One thing a dimension is made of (section 1). */
export const facetSchema = z.strictObject({
  id: templateIdSchema,
  dimension: templateIdSchema,
  name: localizedTextSchema,
  /** Weight W; the facets of a dimension sum to 100. */
  weight: z.number().min(0).max(100),
  /** Share t of a typical gap that training can close, 0 to 1. */
  trainability: z.number().min(0).max(1),
  definition: localizedTextSchema,
  whyItMatters: localizedTextSchema,
  /** Observable behaviour at about 0 to 25, 50, and 85 and above. */
  anchors: z.strictObject({ low: localizedTextSchema, mid: localizedTextSchema, high: localizedTextSchema }),
  groups: z.array(templateIdSchema).min(1),
});
export type Facet = z.infer<typeof facetSchema>;

/** Raises a situation's level by one when it holds (section 3.9). */
export const escalatorSchema = z.strictObject({
  id: templateIdSchema,
  when: conditionSchema,
  /** What is printed; `{{value}}` stands for the measured number. */
  says: localizedTextSchema,
  /** The same where the number must not be shown, since too few people stand behind it. */
  withoutFigure: localizedTextSchema.optional(),
  value: numberExpressionSchema.optional(),
});
export type Escalator = z.infer<typeof escalatorSchema>;

/** One of the five dimensions, and the situation it measures. */
export const dimensionSchema = z.strictObject({
  id: templateIdSchema,
  name: localizedTextSchema,
  /** What the dimension looks at, in a sentence. */
  summary: localizedTextSchema,
  /** Weight V in the overall score. */
  weight: z.number().min(0).max(100),
  situation: z.strictObject({
    id: templateIdSchema,
    name: localizedTextSchema,
    /** How a client in this situation recognises it. */
    description: localizedTextSchema,
  }),
  /** E, 0 to 100: how far the situation applies at all (section 3.7). */
  exposure: numberExpressionSchema,
  escalators: z.array(escalatorSchema).max(10),
  /** What counts as training when the advice is checked against the plan (ruling 15): modules only where no recommendation is named. */
  training: z.strictObject({
    recommendations: z.array(templateIdSchema),
    modules: z.array(templateIdSchema),
  }),
});
export type Dimension = z.infer<typeof dimensionSchema>;
