import { z } from 'zod';
import { answerValueSchema, draftShape, remarksShape } from '../engagement/answer';
import { charterDecisionSchema } from '../engagement/charter';
import { ownRecommendationSchema, planDecisionSchema } from '../engagement/decision';
import {
  daySchema,
  factValueSchema,
  judgementSchema,
  nameSchema,
  notApplicableNoteSchema,
  overrideSchema,
  recordIdSchema,
  requiredLevelSchema,
  respondentSchema,
} from '../engagement/engagement';
import { reportDecisionSchema } from '../engagement/report';
import { evidenceListSchema, verificationSchema } from '../engagement/evidence';
import { meetingSchema } from '../engagement/meeting';
import { templateIdSchema } from '../template/ids';
import { templateRefSchema, templateSchema } from '../template/template';

const place = { respondent: recordIdSchema, question: templateIdSchema };

export const exchangeAnswerSchema = z.discriminatedUnion('state', [
  z.strictObject({ ...place, state: z.literal('answered'), value: answerValueSchema, ...remarksShape }),
  z.strictObject({ ...place, state: z.literal('dont-know'), ...remarksShape }),
  z.strictObject({
    ...place,
    state: z.literal('not-applicable'),
    reason: z.string().trim().min(1).max(1000),
    ...remarksShape,
  }),
  z.strictObject({ ...place, state: z.literal('skipped'), ...remarksShape }),
]);
export type ExchangeAnswer = z.infer<typeof exchangeAnswerSchema>;

/** An answer somebody was still working on; blank for every purpose but going on with it. */
export const exchangeDraftSchema = z.strictObject({ ...place, ...draftShape, ...remarksShape });

/** An interview that was begun; the position lets the receiver resume it. */
export const exchangeSessionSchema = z.strictObject({
  respondent: recordIdSchema,
  startedAt: z.iso.datetime(),
  dimensionOrder: z.array(templateIdSchema).max(20),
  position: templateIdSchema.optional(),
  endedAt: z.iso.datetime().optional(),
});

/** Characters of a logo in Base64; a larger one stays behind. */
export const mostClientLogo = 7_000_000;
const clientLogoFileSchema = z.strictObject({ base64: z.base64().max(mostClientLogo) });

/**
 * One engagement as a file other programs and other laptops can read. It embeds its template unless that is the
 * built-in one. The fields up to `verified` are a promise; optional ones may be added.
 */
export const exchangeFileSchema = z.strictObject({
  format: z.literal('plumbline-engagement'),
  schemaVersion: z.literal(1),
  /** The id the engagement had where it began: tells a second file of it from a file of another one. */
  origin: recordIdSchema.optional(),
  client: z.strictObject({
    name: nameSchema,
    sector: z.string().trim().max(200).optional(),
    note: z.string().max(4000).optional(),
    /** Only in a container; taken in like any picture from outside. */
    logo: clientLogoFileSchema.optional(),
  }),
  title: nameSchema,
  startsOn: daySchema.optional(),
  endsOn: daySchema.optional(),
  template: templateRefSchema,
  facts: z.record(templateIdSchema, factValueSchema),
  respondents: z.array(respondentSchema).max(2000),
  answers: z.array(exchangeAnswerSchema).max(200_000),
  verified: z.array(z.union([templateIdSchema, verificationSchema])).max(500),
  drafts: z.array(exchangeDraftSchema).max(200_000).optional(),
  sessions: z.array(exchangeSessionSchema).max(5000).optional(),
  meetings: z.array(meetingSchema).max(5000).optional(),
  /** Only in a container, which brings the files themselves. */
  evidence: evidenceListSchema.optional(),
  overrides: z.array(overrideSchema).max(500).optional(),
  judgements: z.array(judgementSchema).max(100).optional(),
  decisions: z.array(planDecisionSchema).max(500).optional(),
  ownRecommendations: z.array(ownRecommendationSchema).max(200).optional(),
  /** Absent: nothing was edited. */
  charter: charterDecisionSchema.optional(),
  notApplicableNotes: z.array(notApplicableNoteSchema).max(500).optional(),
  requiredLevels: z.record(templateIdSchema, requiredLevelSchema).optional(),
  /** Own words, choices and the outline; reports that were given out stay where they were. */
  report: reportDecisionSchema.optional(),
  embeddedTemplate: templateSchema.optional(),
});
export type ExchangeFile = z.infer<typeof exchangeFileSchema>;
