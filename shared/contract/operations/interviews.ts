import { z } from 'zod';
import { answerSchema } from '../../engagement/answer';
import {
  consentSchema,
  factValueSchema,
  recordIdSchema,
  respondentSchema,
  type Engagement,
  type Session,
} from '../../engagement/engagement';
import { templateIdSchema } from '../../template/ids';
import { operation } from '../operation';
import { engagement } from './inputs';

/** What is recorded of a client: facts, respondents, interviews and answers. */
export const interviewsOperations = {
  'facts.record': operation<Engagement>()(
    z.strictObject({ ...engagement, fact: templateIdSchema, value: factValueSchema.nullable() }),
  ),
  'respondents.add': operation<Engagement>()(
    z.strictObject({ ...engagement, respondent: respondentSchema.omit({ id: true }) }),
  ),
  'respondents.change': operation<Engagement>()(
    z.strictObject({ ...engagement, respondent: respondentSchema }),
  ),
  /** What somebody allowed, whole; null: they were not asked. */
  'respondents.consent': operation<Engagement>()(
    z.strictObject({ ...engagement, respondent: recordIdSchema, consent: consentSchema.nullable() }),
  ),
  'respondents.remove': operation<Engagement>()(
    z.strictObject({ ...engagement, respondent: recordIdSchema }),
  ),
  /** Begins an interview, or gives back the one that is still open for this respondent. */
  'interviews.start': operation<{ readonly session: Session; readonly engagement: Engagement }>()(
    z.strictObject({ ...engagement, respondent: recordIdSchema }),
  ),
  'interviews.move': operation<null>()(
    z.strictObject({ ...engagement, session: recordIdSchema, position: templateIdSchema }),
  ),
  'interviews.end': operation<Engagement>()(z.strictObject({ ...engagement, session: recordIdSchema })),
  /** Saved means: in the journal and synced. `null` clears the answer. */
  'interviews.recordAnswer': operation<{ readonly savedAt: string }>()(
    z.strictObject({
      ...engagement,
      respondent: recordIdSchema,
      question: templateIdSchema,
      answer: answerSchema.nullable(),
    }),
  ),
} as const;
