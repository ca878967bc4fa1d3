import type { EngagementView } from '#shared/contract/views';
import type { Engagement } from '#shared/engagement/engagement';
import { decidedPlan, type DecidedPlan } from '#shared/planning/decidedPlan';
import { assessed } from './assessed';

// As with the assessment: an engagement is never changed in place, so its object stands for its plan.
const known = new WeakMap<Engagement, DecidedPlan>();

/** The plan as the consultant decided it, over the computed one, once per state of the engagement. */
export function decided({
  engagement,
  template,
}: Pick<EngagementView, 'engagement' | 'template'>): DecidedPlan {
  const found = known.get(engagement);
  if (found !== undefined) return found;
  const { plan } = assessed({ engagement, template });
  const made = decidedPlan(template, plan, engagement.decisions, engagement.ownRecommendations);
  known.set(engagement, made);
  return made;
}
