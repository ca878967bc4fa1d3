import { z } from 'zod';
import { effortSchema } from '../template/configuration';
import { templateIdSchema } from '../template/ids';

/** A recommendation of the template, or an own one: both live in one name space. */
export const planItemIdSchema = templateIdSchema;

const line = z.string().trim().min(1).max(500);
const reasonSchema = z.string().trim().min(1).max(2000);

/** 1-based wave, or behind the plan. */
export const planPlaceSchema = z.union([z.int().min(1).max(20), z.literal('later')]);
export type PlanPlace = z.infer<typeof planPlaceSchema>;

/** Wording over that of the recommendation; what is absent stays as it was. */
export const planWordingSchema = z.strictObject({
  title: line.optional(),
  owner: line.optional(),
  deliverable: line.optional(),
  actions: z.array(line).min(1).max(20).optional(),
});
export type PlanWording = z.infer<typeof planWordingSchema>;

/**
 * What the consultant made of one recommendation, whole: taken or left, its place, its words (section 4.3). Absent
 * parts follow the computed plan.
 */
export const planChoiceSchema = z.strictObject({
  /** Null: neither accepted nor dismissed so far. */
  choice: z.enum(['accepted', 'dismissed']).nullable(),
  wave: planPlaceSchema.optional(),
  /**
   * Sorts the item within its wave. Computed items stand at 0, 1, 2 and so on, so 0.5 lies between the first two and
   * anything negative in front of all. Without one, an item of another wave stands last.
   */
  position: z.number().min(-1e6).max(1e6).optional(),
  edited: planWordingSchema.optional(),
  /** Why the computed plan is overruled; needed for everything but accepting. */
  reason: reasonSchema.optional(),
});
export type PlanChoice = z.infer<typeof planChoiceSchema>;

/** What became of a recommendation, looking back. */
export const planOutcomeSchema = z.strictObject({
  result: z.enum(['done', 'partly', 'not-done']),
  note: z.string().trim().max(2000).optional(),
});
export type PlanOutcome = z.infer<typeof planOutcomeSchema>;

/** Everything on record about one recommendation. */
export const planDecisionSchema = z.strictObject({
  recommendation: planItemIdSchema,
  ...planChoiceSchema.shape,
  outcome: planOutcomeSchema.optional(),
});
export type PlanDecision = z.infer<typeof planDecisionSchema>;

/** Something the consultant recommends that the template does not have. In the words of one language. */
export const ownRecommendationSchema = z.strictObject({
  id: planItemIdSchema,
  title: line,
  /** Facets it works on. */
  targets: z.array(templateIdSchema).max(50),
  actions: z.array(line).max(20),
  deliverable: line,
  owner: line,
  effort: effortSchema,
  /** Days by which it should be in place. */
  horizonDays: z.int().min(1).max(730),
  measures: z.array(line).max(10),
  wave: planPlaceSchema,
  /** Why it is needed beside the computed plan. */
  reason: reasonSchema,
});
export type OwnRecommendation = z.infer<typeof ownRecommendationSchema>;

/** Whether a choice departs from the computed plan, so that a reason is called for (section 4.3). */
export function overrulesPlan({ choice, wave, position, edited }: PlanChoice): boolean {
  return choice === 'dismissed' || wave !== undefined || position !== undefined || isReworded(edited);
}

function isReworded(edited: PlanWording | undefined): boolean {
  return edited !== undefined && Object.values(edited).some((words) => words !== undefined);
}
