import { z } from 'zod';
import { templateIdSchema } from '../template/ids';
import { templateRefSchema } from '../template/template';
import { answersSchema } from './answer';
import { charterDecisionSchema, noCharterDecision } from './charter';
import { ownRecommendationSchema, planDecisionSchema } from './decision';
import { evidenceListSchema, verificationSchema } from './evidence';
import { meetingSchema } from './meeting';
import { reportDecisionSchema, reportIssuesSchema } from './report';
import { daySchema, nameSchema, recordIdSchema, timestampSchema } from './records';

export { daySchema, nameSchema, recordIdSchema, timestampSchema };

/** What somebody allowed; a part that is absent was not asked, and counts as no (section 3.6, ruling 27). */
export const consentSchema = z.strictObject({
  /** To be quoted without their name. */
  quote: z.boolean().optional(),
  /** To have results of their group shown even if it is smaller than the smallest shown one. */
  groupResult: z.boolean().optional(),
});
export type Consent = z.infer<typeof consentSchema>;

export const respondentSchema = z.strictObject({
  id: recordIdSchema,
  group: templateIdSchema,
  /** Role title, e.g. "Head of product": what reports may show. */
  title: nameSchema,
  /** The person's name: never leaves the engagement. */
  name: z.string().trim().max(200).optional(),
  consent: consentSchema.optional(),
});
export type Respondent = z.infer<typeof respondentSchema>;

/** An interview under way, in one meeting or several. The dimension order was frozen when it started (ruling 17). */
export const sessionSchema = z.strictObject({
  id: recordIdSchema,
  respondent: recordIdSchema,
  startedAt: timestampSchema,
  dimensionOrder: z.array(templateIdSchema),
  /** The question on screen when the interview was last left. */
  position: templateIdSchema.optional(),
  endedAt: timestampSchema.optional(),
});
export type Session = z.infer<typeof sessionSchema>;

/** The consultant's own score for a facet, with the reason it stands over the computed one (section 3.2). */
export const overrideSchema = z.strictObject({
  facet: templateIdSchema,
  score: z.number().min(0).max(100),
  reason: z.string().trim().min(1).max(2000),
});

/** Why so much of a facet was answered "not applicable" (section 3.4). */
export const notApplicableNoteSchema = z.strictObject({
  facet: templateIdSchema,
  note: z.string().trim().min(1).max(2000),
});

/** A level required of a skill in this engagement: 0 (not required) to 5 (section 5.2). */
export const requiredLevelSchema = z.int().min(0).max(5);

/** Verdict of the product-cause test for a strong symptom (section 2.7). */
export const judgementSchema = z.strictObject({
  symptom: templateIdSchema,
  judgement: z.enum(['supported', 'not-supported', 'open']),
  evidence: z.string().max(4000).optional(),
});
export type Judgement = z.infer<typeof judgementSchema>;

export const factValueSchema = z.union([z.number(), z.string().min(1).max(80)]);
export type FactValue = z.infer<typeof factValueSchema>;

export const engagementStatusSchema = z.enum(['active', 'archived', 'binned']);

/** What an import made beside the engagement, so that it can be taken back as long as nothing was changed. */
export const importRecordSchema = z.strictObject({
  at: timestampSchema,
  /** SHA-256 of what came in, in hex: while it still holds, nothing was changed. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  madeClient: z.boolean(),
  madeTemplate: z.boolean(),
  /** SHA-256 of the logo it gave to a client that was here without one. */
  gaveLogo: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;

/** One piece of work for one client: the aggregate every change applies to. */
export const engagementSchema = z.strictObject({
  id: recordIdSchema,
  client: recordIdSchema,
  title: nameSchema,
  createdAt: timestampSchema,
  status: engagementStatusSchema,
  startsOn: daySchema.optional(),
  endsOn: daySchema.optional(),
  /** Pinned for life. */
  template: templateRefSchema,
  brand: recordIdSchema.optional(),
  /** Set on a copy of a built-in sample: which one. */
  sample: z.enum(['A', 'B', 'C']).optional(),
  /** The earlier engagement of the same client whose effect this one measures. */
  follows: recordIdSchema.optional(),
  /**
   * The id it had where it began, which travels with it from file to file. Absent: it began here, under its own id.
   * Null: it came from a file that does not say.
   */
  origin: recordIdSchema.nullable().optional(),
  /** Present while it stands here as it was imported, or grew out of that. */
  imported: importRecordSchema.optional(),
  facts: z.record(templateIdSchema, factValueSchema),
  respondents: z.array(respondentSchema).max(2000),
  sessions: z.array(sessionSchema).max(5000),
  /** Planned and held; the order means nothing. */
  meetings: z.array(meetingSchema).max(5000).optional(),
  answers: answersSchema,
  verified: z.array(verificationSchema).max(500),
  /** Pictures and documents that were shown; the order means nothing. */
  evidence: evidenceListSchema.optional(),
  overrides: z.array(overrideSchema).max(500),
  judgements: z.array(judgementSchema).max(100),
  /** At most one per recommendation, the order means nothing. */
  decisions: z.array(planDecisionSchema).max(500),
  ownRecommendations: z.array(ownRecommendationSchema).max(200),
  charter: charterDecisionSchema,
  /** At most one per facet. */
  notApplicableNotes: z.array(notApplicableNoteSchema).max(500).optional(),
  /** By skill id; a skill that is absent keeps the levels of the skill matrices. */
  requiredLevels: z.record(templateIdSchema, requiredLevelSchema).optional(),
  report: reportDecisionSchema.optional(),
  /** Reports that were given out, the oldest first. */
  issues: reportIssuesSchema.optional(),
});
export type Engagement = z.infer<typeof engagementSchema>;
export type EngagementStatus = Engagement['status'];

/** A fresh engagement, nothing known yet. */
export function newEngagement(
  given: Pick<Engagement, 'id' | 'client' | 'title' | 'createdAt' | 'template'> &
    Partial<Pick<Engagement, 'startsOn' | 'endsOn' | 'brand' | 'sample' | 'follows'>>,
): Engagement {
  return {
    ...given,
    status: 'active',
    facts: {},
    respondents: [],
    sessions: [],
    answers: {},
    verified: [],
    overrides: [],
    judgements: [],
    decisions: [],
    ownRecommendations: [],
    charter: noCharterDecision,
  };
}
