import { z } from 'zod';
import { effortSchema } from './configuration';
import { conditionSchema } from './expression';
import { templateIdSchema } from './ids';
import { localizedTextSchema } from './localizedText';

/** One clause of "Pre" (ruling 19): ids in `allOf` are hard, ids in `anyOf` are reminders, a bare text is a condition. */
export const prerequisiteSchema = z.strictObject({
  text: localizedTextSchema,
  allOf: z.array(templateIdSchema).optional(),
  anyOf: z.array(templateIdSchema).optional(),
});
export type Prerequisite = z.infer<typeof prerequisiteSchema>;

/** Something the client can do (section 4.1). */
export const recommendationSchema = z.strictObject({
  id: templateIdSchema,
  title: localizedTextSchema,
  /** Facets it works on; the first one decides its situation. Empty only for `isRemeasure`. */
  targets: z.array(templateIdSchema),
  situations: z.array(templateIdSchema).min(1),
  prerequisites: z.array(prerequisiteSchema),
  actions: z.array(localizedTextSchema).min(1).max(12),
  deliverable: localizedTextSchema,
  owner: localizedTextSchema,
  effort: effortSchema,
  /** Expected effect, 1 to 5. */
  impact: z.int().min(1).max(5),
  /** Days by which it should be in place. */
  horizonDays: z.int().min(1).max(730),
  modules: z.array(templateIdSchema),
  measures: z.array(localizedTextSchema).min(1).max(6),
  /** A course for people; moves behind decisions when the situation is decision-led. */
  isTraining: z.boolean(),
  /** Repeats the measurement: always last in the last wave, outside its capacity (ruling 23). */
  isRemeasure: z.boolean(),
  isOff: z.boolean().optional(),
});
export type Recommendation = z.infer<typeof recommendationSchema>;

export const trainingModuleSchema = z.strictObject({
  id: templateIdSchema,
  title: localizedTextSchema,
  length: localizedTextSchema,
  audience: localizedTextSchema,
  /** Each completes "afterwards the participant can …". */
  objectives: z.array(localizedTextSchema).min(1).max(10),
});
export type TrainingModule = z.infer<typeof trainingModuleSchema>;

/** When training is not the answer (section 4.4). */
export const contraindicationSchema = z.strictObject({
  id: templateIdSchema,
  /** `recommendation`: looked at once for each recommendation it may hold, with its first target. */
  scope: z.enum(['engagement', 'recommendation']),
  when: conditionSchema,
  /** The condition in words. */
  condition: localizedTextSchema,
  consequence: localizedTextSchema,
  /** What to tell the client instead. */
  sayInstead: localizedTextSchema,
  holds: z.strictObject({
    recommendations: z.array(templateIdSchema),
    modules: z.array(templateIdSchema),
  }),
  /** While it fires, `of` need `first` placed before them and `present` somewhere in the plan (ruling 20). */
  requires: z
    .strictObject({
      of: z.array(templateIdSchema).min(1),
      first: z.array(templateIdSchema),
      present: z.array(templateIdSchema),
    })
    .optional(),
  /** Stands in the list of fired rules; the others appear only as reasons (ruling 25). */
  isListed: z.boolean(),
  /** Concerns one person: printed only as "individual development agreed separately" (ruling 27). */
  isPrivate: z.boolean().optional(),
});
export type Contraindication = z.infer<typeof contraindicationSchema>;
