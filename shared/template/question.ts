import { z } from 'zod';
import { conditionSchema } from './expression';
import { optionIdSchema, templateIdSchema } from './ids';
import { localizedTextSchema } from './localizedText';

/** One option of a choice, part of an allocation or item of a ranking. */
export const optionSchema = z.strictObject({ id: optionIdSchema, text: localizedTextSchema });
export type Option = z.infer<typeof optionSchema>;

const options = z.array(optionSchema).min(2).max(25);

const asked = {
  id: templateIdSchema,
  facet: templateIdSchema,
  /** Weight w inside the facet; 0 for evidence questions. */
  weight: z.number().min(0).max(10),
  /** Groups that are asked, by id. */
  groups: z.array(templateIdSchema).min(1),
  allowsNotApplicable: z.boolean(),
  /** The question is asked only while this holds; absent = always. */
  branch: conditionSchema.optional(),
  prompt: localizedTextSchema,
  /** Guidance for the consultant; never read aloud. */
  help: localizedTextSchema,
  /** Follow-up questions to get from an opinion to an example. */
  probes: z.array(localizedTextSchema).max(6),
  /** Score grammar of section 2.1 as text, e.g. `L5`, `map a0 b20`, `pw 0:0 10:100`, `evidence`. */
  score: z.string().min(1).max(300),
  /** At most this score while the condition holds. */
  cap: z.strictObject({ at: z.number().min(0).max(100), when: conditionSchema }).optional(),
  /** Switched off in a template made from another one: never asked, never scored. */
  isOff: z.boolean().optional(),
};

export const likertQuestionSchema = z.strictObject({
  ...asked,
  type: z.literal('likert5'),
  /** What each step looks like in behaviour, least healthy first. */
  anchors: z.tuple([
    localizedTextSchema,
    localizedTextSchema,
    localizedTextSchema,
    localizedTextSchema,
    localizedTextSchema,
  ]),
});
export const singleQuestionSchema = z.strictObject({ ...asked, type: z.literal('single'), options });
export const multiQuestionSchema = z.strictObject({
  ...asked,
  type: z.literal('multi'),
  options,
  /** Wording of `z`, none of these. */
  none: localizedTextSchema,
});
export const numberQuestionSchema = z.strictObject({
  ...asked,
  type: z.literal('number'),
  unit: localizedTextSchema,
  min: z.number(),
  max: z.number(),
});
export const allocationQuestionSchema = z.strictObject({
  ...asked,
  type: z.literal('alloc'),
  parts: options,
});
export const rankQuestionSchema = z.strictObject({ ...asked, type: z.literal('rank'), options });
export const textQuestionSchema = z.strictObject({ ...asked, type: z.literal('text') });
export const matrixQuestionSchema = z.strictObject({
  ...asked,
  type: z.literal('matrix'),
  /** What the levels 0 to 5 mean. The rows are the template's skills. */
  levels: z.array(localizedTextSchema).length(6),
});

export const questionSchema = z.discriminatedUnion('type', [
  likertQuestionSchema,
  singleQuestionSchema,
  multiQuestionSchema,
  numberQuestionSchema,
  allocationQuestionSchema,
  rankQuestionSchema,
  textQuestionSchema,
  matrixQuestionSchema,
]);
export type Question = z.infer<typeof questionSchema>;
export type QuestionType = Question['type'];

/** A symptom the client feels, asked of everybody first (section 2.7). Answered 0 (no problem) to 4 (severe). */
export const symptomSchema = z.strictObject({
  id: templateIdSchema,
  title: localizedTextSchema,
  prompt: localizedTextSchema,
  help: localizedTextSchema,
  /** Wording of the steps 0 to 4. */
  steps: z.array(localizedTextSchema).length(5),
  usualFix: localizedTextSchema,
  hypotheses: z.array(localizedTextSchema).min(1).max(8),
  evidence: z.array(localizedTextSchema).min(1).max(8),
  pointsAwayWhen: localizedTextSchema,
  /** Strength 0 to 3 of the link to each dimension. */
  links: z.record(templateIdSchema, z.int().min(0).max(3)),
});
export type Symptom = z.infer<typeof symptomSchema>;

/** One line of the fact sheet (section 2.2). */
export const factSchema = z.discriminatedUnion('type', [
  z.strictObject({
    id: templateIdSchema,
    type: z.literal('number'),
    prompt: localizedTextSchema,
    help: localizedTextSchema,
    unit: localizedTextSchema,
    min: z.number(),
    max: z.number(),
  }),
  z.strictObject({
    id: templateIdSchema,
    type: z.literal('choice'),
    prompt: localizedTextSchema,
    help: localizedTextSchema,
    options: z
      .array(z.strictObject({ id: templateIdSchema, text: localizedTextSchema }))
      .min(2)
      .max(12),
  }),
]);
export type Fact = z.infer<typeof factSchema>;
