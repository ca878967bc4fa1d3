import { z } from 'zod';
import { contraindicationSchema, recommendationSchema, trainingModuleSchema } from './advice';
import { configurationSchema } from './configuration';
import { contradictionSchema } from './contradiction';
import { templateIdSchema } from './ids';
import { localizedTextSchema } from './localizedText';
import { dimensionSchema, facetSchema, groupSchema } from './model';
import { outputsSchema, referenceSchema } from './outputs';
import { factSchema, questionSchema, symptomSchema } from './question';

export const templateVersionSchema = z
  .string()
  .regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/, 'expected a version such as 1.0.0');

/** Which template, exactly: an engagement pins this for its whole life. */
export const templateRefSchema = z.strictObject({ id: templateIdSchema, version: templateVersionSchema });
export type TemplateRef = z.infer<typeof templateRefSchema>;

/**
 * Everything a diagnosis consists of, as data: what is asked, how it is scored, what follows from it.
 * Ids are unique within their list; `checkTemplate` proves that references resolve and rules parse.
 */
export const templateSchema = z.strictObject({
  format: z.literal('plumbline-template'),
  schemaVersion: z.literal(1),
  id: templateIdSchema,
  version: templateVersionSchema,
  title: localizedTextSchema,
  description: localizedTextSchema,
  /** The template this one was copied from. */
  basedOn: templateRefSchema.optional(),
  groups: z.array(groupSchema).min(1).max(40),
  dimensions: z.array(dimensionSchema).min(1).max(20),
  facets: z.array(facetSchema).min(1).max(200),
  facts: z.array(factSchema).max(100),
  symptoms: z.array(symptomSchema).max(50),
  questions: z.array(questionSchema).min(1).max(1000),
  /** Absent in templates from before there were any. */
  contradictions: z.array(contradictionSchema).max(200).optional(),
  /** Said before the first question, a paragraph each; absent in templates from before there was one. */
  interviewScript: z.array(localizedTextSchema).max(12).optional(),
  configuration: configurationSchema,
  recommendations: z.array(recommendationSchema).max(500),
  modules: z.array(trainingModuleSchema).max(100),
  contraindications: z.array(contraindicationSchema).max(100),
  outputs: outputsSchema,
  references: z.array(referenceSchema).max(200),
});
export type Template = z.infer<typeof templateSchema>;
