import { z } from 'zod';
import { charterDecisionSchema } from '../../engagement/charter';
import {
  ownRecommendationSchema,
  planChoiceSchema,
  planItemIdSchema,
  planOutcomeSchema,
} from '../../engagement/decision';
import {
  judgementSchema,
  notApplicableNoteSchema,
  overrideSchema,
  requiredLevelSchema,
  type Engagement,
} from '../../engagement/engagement';
import { templateIdSchema } from '../../template/ids';
import { operation } from '../operation';
import { engagement } from './inputs';

/** What the consultant concludes over the computed assessment and plan. */
export const conclusionsOperations = {
  /** The product-cause test of a symptom (section 2.7); null takes the judgement back. */
  'symptoms.judge': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      symptom: templateIdSchema,
      judgement: judgementSchema.omit({ symptom: true }).nullable(),
    }),
  ),
  /** The consultant's score in place of the computed one (section 3.2); null goes back to that. */
  'facets.override': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      facet: templateIdSchema,
      override: overrideSchema.omit({ facet: true }).nullable(),
    }),
  ),
  /** Why so much of a facet does not apply (section 3.4); null takes the note back. */
  'facets.noteNotApplicable': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      facet: templateIdSchema,
      note: notApplicableNoteSchema.shape.note.nullable(),
    }),
  ),
  /** The level required of a skill here (section 5.2); null goes back to what the matrices say. */
  'skills.require': operation<Engagement>()(
    z.strictObject({ ...engagement, skill: templateIdSchema, level: requiredLevelSchema.nullable() }),
  ),
  /** The whole choice about a recommendation, of the template or own; null goes back to the computed plan. */
  'plan.decide': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      recommendation: planItemIdSchema,
      choice: planChoiceSchema.nullable(),
    }),
  ),
  'plan.addOwn': operation<Engagement>()(
    z.strictObject({ ...engagement, own: ownRecommendationSchema.omit({ id: true }) }),
  ),
  'plan.changeOwn': operation<Engagement>()(z.strictObject({ ...engagement, own: ownRecommendationSchema })),
  'plan.removeOwn': operation<Engagement>()(
    z.strictObject({ ...engagement, recommendation: planItemIdSchema }),
  ),
  /** What became of a recommendation; also for an engagement in the archive, where plans are looked back on. */
  'outcomes.record': operation<Engagement>()(
    z.strictObject({
      ...engagement,
      recommendation: planItemIdSchema,
      outcome: planOutcomeSchema.nullable(),
    }),
  ),
  /** All edits over the computed charter, whole. */
  'charter.decide': operation<Engagement>()(
    z.strictObject({ ...engagement, charter: charterDecisionSchema }),
  ),
} as const;
