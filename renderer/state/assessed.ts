import { assess } from '#shared/assessment/assess';
import type { Assessment } from '#shared/assessment/assessment';
import type { EngagementView } from '#shared/contract/views';
import type { Engagement } from '#shared/engagement/engagement';
import { plan } from '#shared/planning/plan';
import type { Plan } from '#shared/planning/planTypes';

export interface Assessed {
  readonly assessment: Assessment;
  readonly plan: Plan;
}

// An engagement is pinned to its template and never changed in place, so its object stands for its results.
const known = new WeakMap<Engagement, Assessed>();

/** What follows from the answers, worked out once per state of the engagement and shared by all screens. */
export function assessed({
  engagement,
  template,
}: Pick<EngagementView, 'engagement' | 'template'>): Assessed {
  const found = known.get(engagement);
  if (found !== undefined) return found;
  const assessment = assess(template, engagement);
  const made = { assessment, plan: plan(template, engagement, assessment) };
  known.set(engagement, made);
  return made;
}
