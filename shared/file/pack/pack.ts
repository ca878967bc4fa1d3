import { z } from 'zod';
import {
  factValueSchema,
  nameSchema,
  recordIdSchema,
  requiredLevelSchema,
} from '../../engagement/engagement';
import { meetingMinutesSchema } from '../../engagement/meeting';
import { templateIdSchema } from '../../template/ids';
import { templateRefSchema } from '../../template/template';

/** Somebody to be asked: a role, never a person. */
export const plannedInterviewSchema = z.strictObject({
  group: templateIdSchema,
  /** Role title, e.g. "Product manager". */
  title: nameSchema,
  /** How long the meeting is to be; absent: none is planned yet. */
  minutes: meetingMinutesSchema.optional(),
});
export type PlannedInterview = z.infer<typeof plannedInterviewSchema>;

/**
 * What a consultant prepares once and begins engagements with. It holds nothing of a client: no names, no answers, no
 * notes, and of the fact sheet only what was chosen.
 */
export const packSchema = z.strictObject({
  id: recordIdSchema,
  name: nameSchema,
  description: z.string().trim().max(1000).optional(),
  /** Pinned: it stays as long as the pack. */
  template: templateRefSchema,
  /** Offered first for the engagement, as long as it is here. */
  brand: recordIdSchema.optional(),
  facts: z.record(templateIdSchema, factValueSchema),
  /** By skill id, 0 to 5, as engagements hold them. */
  requiredLevels: z.record(templateIdSchema, requiredLevelSchema).optional(),
  interviews: z.array(plannedInterviewSchema).max(200),
});
export type Pack = z.infer<typeof packSchema>;
