import { fail, ok, type Result } from '../result';
import {
  overrulesPlan,
  type OwnRecommendation,
  type PlanChoice,
  type PlanDecision,
  type PlanOutcome,
} from './decision';
import type { Engagement } from './engagement';
import type { EngagementProblem } from './problem';

type Outcome = Result<Engagement, EngagementProblem>;

/**
 * Puts a whole choice on record in place of the former one, or clears it with null; what became of the recommendation
 * stays. Refuses: decision-reason-missing.
 */
export function decidePlan(
  engagement: Engagement,
  recommendation: string,
  choice: PlanChoice | null,
): Outcome {
  if (choice !== null && overrulesPlan(choice) && choice.reason === undefined)
    return fail({ code: 'decision-reason-missing', recommendation });
  const outcome = decisionOn(engagement, recommendation)?.outcome;
  return ok(
    withDecision(engagement, {
      recommendation,
      ...(choice ?? undecided),
      ...(outcome === undefined ? {} : { outcome }),
    }),
  );
}

/** Puts on record what became of a recommendation, or clears it with null. */
export function recordOutcome(
  engagement: Engagement,
  recommendation: string,
  outcome: PlanOutcome | null,
): Engagement {
  const decision: PlanDecision = {
    recommendation,
    ...undecided,
    ...decisionOn(engagement, recommendation),
  };
  if (outcome === null) Reflect.deleteProperty(decision, 'outcome');
  else decision.outcome = outcome;
  return withDecision(engagement, decision);
}

/** Refuses: own-recommendation-exists. */
export function addOwn(engagement: Engagement, own: OwnRecommendation): Outcome {
  if (hasOwn(engagement, own.id)) return fail({ code: 'own-recommendation-exists', recommendation: own.id });
  return ok({ ...engagement, ownRecommendations: [...engagement.ownRecommendations, own] });
}

/** Refuses: own-recommendation-unknown. */
export function changeOwn(engagement: Engagement, own: OwnRecommendation): Outcome {
  if (!hasOwn(engagement, own.id))
    return fail({ code: 'own-recommendation-unknown', recommendation: own.id });
  return ok({
    ...engagement,
    ownRecommendations: engagement.ownRecommendations.map((each) => (each.id === own.id ? own : each)),
  });
}

/** Takes an own recommendation away, with what was decided about it. Refuses: own-recommendation-unknown. */
export function removeOwn(engagement: Engagement, id: string): Outcome {
  if (!hasOwn(engagement, id)) return fail({ code: 'own-recommendation-unknown', recommendation: id });
  return ok({
    ...engagement,
    ownRecommendations: engagement.ownRecommendations.filter((own) => own.id !== id),
    decisions: engagement.decisions.filter(({ recommendation }) => recommendation !== id),
  });
}

const undecided: PlanChoice = { choice: null };

function decisionOn({ decisions }: Engagement, recommendation: string): PlanDecision | undefined {
  return decisions.find((decision) => decision.recommendation === recommendation);
}

function hasOwn({ ownRecommendations }: Engagement, id: string): boolean {
  return ownRecommendations.some((own) => own.id === id);
}

/** A decision that says nothing is not kept. */
function withDecision(engagement: Engagement, decision: PlanDecision): Engagement {
  const others = engagement.decisions.filter(
    ({ recommendation }) => recommendation !== decision.recommendation,
  );
  const { choice, wave, position, edited, reason, outcome } = decision;
  const isEmpty =
    choice === null && [wave, position, edited, reason, outcome].every((part) => part === undefined);
  return { ...engagement, decisions: isEmpty ? others : [...others, decision] };
}
