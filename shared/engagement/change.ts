import { z } from 'zod';
import { templateIdSchema } from '../template/ids';
import { templateRefSchema } from '../template/template';
import { answerSchema, answersSchema } from './answer';
import { charterDecisionSchema } from './charter';
import { ownRecommendationSchema, planChoiceSchema, planItemIdSchema, planOutcomeSchema } from './decision';
import {
  daySchema,
  engagementSchema,
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
  timestampSchema,
} from './engagement';
import { evidenceDescriptionSchema, evidenceFileSchema, verificationSchema } from './evidence';
import {
  readoutNoteSchema,
  reportChoiceSchema,
  reportIssueSchema,
  reportTextSchema,
  sectionChoicesSchema,
} from './report';
import { meetingDetailsSchema, meetingSchema, parkedSchema } from './meeting';

/**
 * Every way an engagement can change. A change is data: it is what the journal keeps, what is replayed after a crash,
 * and what undo and the activity view will read. To add one: a case here, its arm in `applyChange`, its sentence in
 * the activity wording; the compiler names the places that are missing. `null` clears.
 */
export const engagementChangeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('engagement-described'),
    title: nameSchema.optional(),
    startsOn: daySchema.nullable().optional(),
    endsOn: daySchema.nullable().optional(),
    brand: recordIdSchema.nullable().optional(),
  }),
  z.strictObject({ kind: z.literal('status-set'), status: engagementStatusSchema }),
  z.strictObject({
    kind: z.literal('fact-recorded'),
    fact: templateIdSchema,
    value: factValueSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('respondent-added'), respondent: respondentSchema }),
  z.strictObject({ kind: z.literal('respondent-changed'), respondent: respondentSchema }),
  z.strictObject({ kind: z.literal('respondent-removed'), respondent: recordIdSchema }),
  z.strictObject({
    kind: z.literal('answer-recorded'),
    respondent: recordIdSchema,
    question: templateIdSchema,
    answer: answerSchema.nullable(),
  }),
  /** Answers that came from outside, all at once, with the people among them who were not here yet. */
  z.strictObject({
    kind: z.literal('answers-taken'),
    respondents: z.array(respondentSchema).max(2000),
    answers: answersSchema,
  }),
  z.strictObject({ kind: z.literal('session-started'), session: sessionSchema }),
  z.strictObject({ kind: z.literal('session-moved'), session: recordIdSchema, position: templateIdSchema }),
  z.strictObject({ kind: z.literal('session-ended'), session: recordIdSchema, endedAt: timestampSchema }),
  z.strictObject({ kind: z.literal('meeting-planned'), meeting: meetingSchema }),
  z.strictObject({
    kind: z.literal('meeting-described'),
    meeting: recordIdSchema,
    details: meetingDetailsSchema,
  }),
  z.strictObject({
    kind: z.literal('meeting-parked'),
    meeting: recordIdSchema,
    point: recordIdSchema,
    parked: parkedSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('meeting-ended'),
    meeting: recordIdSchema,
    endedAt: timestampSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('meeting-removed'), meeting: recordIdSchema }),
  z.strictObject({
    kind: z.literal('facet-verified'),
    facet: templateIdSchema,
    verification: verificationSchema.nullable(),
  }),
  z.strictObject({ kind: z.literal('evidence-added'), evidence: evidenceFileSchema }),
  z.strictObject({
    kind: z.literal('evidence-described'),
    evidence: recordIdSchema,
    description: evidenceDescriptionSchema,
  }),
  z.strictObject({ kind: z.literal('evidence-removed'), evidence: recordIdSchema }),
  z.strictObject({
    kind: z.literal('facet-overridden'),
    facet: templateIdSchema,
    override: overrideSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('not-applicable-noted'),
    facet: templateIdSchema,
    note: notApplicableNoteSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('required-level-set'),
    skill: templateIdSchema,
    level: requiredLevelSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('symptom-judged'),
    symptom: templateIdSchema,
    judgement: judgementSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('plan-decided'),
    recommendation: planItemIdSchema,
    choice: planChoiceSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('outcome-recorded'),
    recommendation: planItemIdSchema,
    outcome: planOutcomeSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('own-recommendation-added'),
    own: ownRecommendationSchema,
  }),
  z.strictObject({
    kind: z.literal('own-recommendation-changed'),
    own: ownRecommendationSchema,
  }),
  z.strictObject({ kind: z.literal('own-recommendation-removed'), own: planItemIdSchema }),
  z.strictObject({ kind: z.literal('charter-decided'), charter: charterDecisionSchema }),
  z.strictObject({
    kind: z.literal('report-text-written'),
    key: reportTextSchema.shape.key,
    language: reportTextSchema.shape.language,
    /** Null: the computed one again. */
    written: reportTextSchema.pick({ text: true, computed: true }).nullable(),
  }),
  z.strictObject({ kind: z.literal('report-chosen'), chosen: reportChoiceSchema }),
  /** Null: the parts as they come. */
  z.strictObject({ kind: z.literal('report-arranged'), sections: sectionChoicesSchema.nullable() }),
  z.strictObject({
    kind: z.literal('report-note-written'),
    chapter: readoutNoteSchema.shape.chapter,
    /** Null: none any more. */
    text: readoutNoteSchema.shape.text.nullable(),
  }),
  z.strictObject({ kind: z.literal('report-issued'), issue: reportIssueSchema }),
  /** An earlier state, brought back from a backup whole. */
  z.strictObject({ kind: z.literal('state-restored'), engagement: engagementSchema }),
  /** To a version of its template that asks and scores alike. */
  z.strictObject({ kind: z.literal('template-moved'), template: templateRefSchema }),
  z.strictObject({ kind: z.literal('follow-up-linked'), follows: recordIdSchema.nullable() }),
]);
export type EngagementChange = z.infer<typeof engagementChangeSchema>;
export type AnswerRecorded = Extract<EngagementChange, { kind: 'answer-recorded' }>;
