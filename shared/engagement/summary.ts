import { z } from 'zod';
import { templateRefSchema } from '../template/template';
import type { Answer } from './answer';
import {
  daySchema,
  engagementSchema,
  engagementStatusSchema,
  nameSchema,
  recordIdSchema,
  timestampSchema,
  type Engagement,
} from './engagement';

/** What the list of engagements shows of one, without opening it. */
export const engagementSummarySchema = z.strictObject({
  id: recordIdSchema,
  client: recordIdSchema,
  title: nameSchema,
  status: engagementStatusSchema,
  startsOn: daySchema.optional(),
  template: templateRefSchema,
  respondentCount: z.int().min(0),
  /** Answers on record that are not blank: answered, don't know and not applicable, over all respondents. */
  answeredCount: z.int().min(0),
  /** When the newest change was recorded. */
  updatedAt: timestampSchema,
  sample: engagementSchema.shape.sample,
  /** Where it began, if that was elsewhere. */
  origin: recordIdSchema.optional(),
});
export type EngagementSummary = z.infer<typeof engagementSummarySchema>;

const settled: readonly Answer['state'][] = ['answered', 'dont-know', 'not-applicable'];

/** The list entry of an engagement whose newest change was recorded at that moment (ISO 8601). */
export function summarise(engagement: Engagement, updatedAt: string): EngagementSummary {
  const { id, client, title, status, startsOn, template, sample, origin } = engagement;
  return {
    id,
    client,
    title,
    status,
    ...(startsOn === undefined ? {} : { startsOn }),
    template,
    respondentCount: engagement.respondents.length,
    answeredCount: Object.values(engagement.answers)
      .flatMap((answers) => Object.values(answers))
      .filter((answer) => settled.includes(answer.state)).length,
    updatedAt,
    ...(sample === undefined ? {} : { sample }),
    ...(typeof origin === 'string' ? { origin } : {}),
  };
}
