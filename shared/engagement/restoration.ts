import { z } from 'zod';
import { templateIdSchema } from '../template/ids';
import { templateRefSchema } from '../template/template';
import { answerSchema } from './answer';
import { charterDecisionSchema } from './charter';
import { ownRecommendationSchema, planDecisionSchema } from './decision';
import {
  daySchema,
  engagementStatusSchema,
  factValueSchema,
  judgementSchema,
  nameSchema,
  notApplicableNoteSchema,
  overrideSchema,
  recordIdSchema,
  requiredLevelSchema,
  respondentSchema,
  sessionSchema,
  type Engagement,
} from './engagement';
import { evidenceListSchema, verificationSchema } from './evidence';
import { meetingSchema } from './meeting';
import { reportDecisionSchema } from './report';

/**
 * How each part of an engagement is put back by undo. A new part of the engagement does not compile until it stands
 * here, and one that is not `fixed` not until it stands in the schema below.
 */
const parts = {
  id: 'fixed',
  client: 'fixed',
  createdAt: 'fixed',
  sample: 'fixed',
  origin: 'fixed',
  imported: 'fixed',
  // What was given out cannot be taken back.
  issues: 'fixed',
  title: 'field',
  status: 'field',
  startsOn: 'field',
  endsOn: 'field',
  brand: 'field',
  follows: 'field',
  template: 'field',
  charter: 'field',
  meetings: 'field',
  evidence: 'field',
  notApplicableNotes: 'field',
  requiredLevels: 'field',
  report: 'field',
  facts: 'facts',
  answers: 'answers',
  respondents: 'list',
  sessions: 'list',
  verified: 'list',
  overrides: 'list',
  judgements: 'list',
  decisions: 'list',
  ownRecommendations: 'list',
} as const satisfies Record<keyof Engagement, 'fixed' | 'field' | 'facts' | 'answers' | 'list'>;

type NamesOf<Way extends string> = {
  [Name in keyof typeof parts]: (typeof parts)[Name] extends Way ? Name : never;
}[keyof typeof parts];
export type RestoredField = NamesOf<'field'>;
export type RestoredList = NamesOf<'list'>;

function namesOf<Way extends string>(way: Way): readonly NamesOf<Way>[] {
  return Object.entries(parts).flatMap(([name, each]) => (each === way ? [name as NamesOf<Way>] : []));
}
export const restoredFields = namesOf('field');
export const restoredLists = namesOf('list');

/** Null: the field is absent. */
const fieldsShape = {
  title: nameSchema,
  status: engagementStatusSchema,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  brand: recordIdSchema.nullable(),
  follows: recordIdSchema.nullable(),
  template: templateRefSchema,
  charter: charterDecisionSchema,
  meetings: z.array(meetingSchema).max(5000).nullable(),
  evidence: evidenceListSchema.nullable(),
  notApplicableNotes: z.array(notApplicableNoteSchema).max(500).nullable(),
  requiredLevels: z.record(templateIdSchema, requiredLevelSchema).nullable(),
  report: reportDecisionSchema.nullable(),
} satisfies Record<RestoredField, z.ZodType>;

/** Entries to take out, by key, and entries to put (in place of one with the same key), each at its place. */
function listPart<Entry extends z.ZodType>(entry: Entry) {
  return z.strictObject({
    removed: z.array(z.string()),
    put: z.array(z.strictObject({ at: z.int().min(0), entry })),
  });
}

const listsShape = {
  respondents: listPart(respondentSchema),
  sessions: listPart(sessionSchema),
  verified: listPart(verificationSchema),
  overrides: listPart(overrideSchema),
  judgements: listPart(judgementSchema),
  decisions: listPart(planDecisionSchema),
  ownRecommendations: listPart(ownRecommendationSchema),
} satisfies Record<RestoredList, z.ZodType>;

/**
 * What an undo or a redo puts back: the parts of the engagement that differ, in the values they are to have again.
 * Parts that are not named stay as they are.
 */
export const restorationSchema = z.strictObject({
  fields: z.strictObject(fieldsShape).partial().optional(),
  /** Null: not known. */
  facts: z.record(templateIdSchema, factValueSchema.nullable()).optional(),
  /** By respondent, then by question; null takes an answer, or all of a respondent's, away. */
  answers: z
    .record(templateIdSchema, z.record(templateIdSchema, answerSchema.nullable()).nullable())
    .optional(),
  lists: z.strictObject(listsShape).partial().optional(),
});
export type Restoration = z.infer<typeof restorationSchema>;

/** What tells the entries of a list apart. */
export const keyOfEntry: {
  readonly [List in RestoredList]: (entry: Engagement[List][number]) => string;
} = {
  respondents: ({ id }) => id,
  sessions: ({ id }) => id,
  verified: ({ facet }) => facet,
  overrides: ({ facet }) => facet,
  judgements: ({ symptom }) => symptom,
  decisions: ({ recommendation }) => recommendation,
  ownRecommendations: ({ id }) => id,
};
