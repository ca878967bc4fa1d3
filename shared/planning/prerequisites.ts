import type { Assessment } from '../assessment/assessment';
import type { Recommendation } from '../template/advice';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { FiredRules } from './firedRules';
import { isBelowTarget } from './priority';

/** What one recommendation needs of the plan. */
export interface Needs {
  /** Placed before it. */
  readonly first: readonly string[];
  /** Somewhere in the plan, in whatever wave or later. */
  readonly present: readonly string[];
}

/**
 * The hard prerequisites of a recommendation: those of its own, and those of fired rules (rulings 19 and 20). Clauses
 * with alternatives are reminders and do not appear.
 */
export function needsOf(recommendation: Recommendation, { requirements }: FiredRules): Needs {
  const own = recommendation.prerequisites.flatMap(({ allOf }) => allOf ?? []);
  const ruled = requirements.filter(({ of }) => of.includes(recommendation.id));
  return {
    first: [...new Set([...own, ...ruled.flatMap(({ first }) => first)])],
    present: ruled.flatMap(({ present }) => present),
  };
}

/** The same for every recommendation of the template that needs others before it, by id. */
export function hardPrerequisites(
  template: Template,
  rules: FiredRules,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...indexTemplate(template).recommendations.values()].flatMap((recommendation) => {
      const { first } = needsOf(recommendation, rules);
      return first.length === 0 ? [] : [[recommendation.id, first] as const];
    }),
  );
}

/** A recommendation that goes into the plan, and for whose sake. */
export interface Member {
  readonly id: string;
  /** Items that need it; empty for those kept by their own priority. */
  readonly addedFor: readonly string[];
}

/**
 * The kept recommendations and every prerequisite they pull along, again and again until nothing is missing. One whose
 * targets are all well enough, or do not apply, counts as met; so does one that is held back (section 4.3, step 4).
 */
export function withPrerequisites(
  template: Template,
  assessment: Assessment,
  kept: readonly string[],
  rules: FiredRules,
): readonly Member[] {
  const { recommendations } = indexTemplate(template);
  const addedFor = new Map<string, string[]>(kept.map((id) => [id, []]));
  // The map grows while it is walked, so prerequisites of prerequisites are reached too.
  for (const id of addedFor.keys()) {
    const recommendation = recommendations.get(id);
    if (recommendation === undefined) continue;
    const { first, present } = needsOf(recommendation, rules);
    for (const needed of new Set([...first, ...present])) {
      const candidate = recommendations.get(needed);
      const known = addedFor.get(needed);
      if (known !== undefined) {
        if (!kept.includes(needed)) known.push(id);
      } else if (
        candidate !== undefined &&
        !(needed in rules.held) &&
        isOpen(candidate, assessment, template)
      )
        addedFor.set(needed, [id]);
    }
  }
  return [...addedFor].map(([id, reasons]) => ({ id, addedFor: reasons }));
}

function isOpen({ targets }: Recommendation, assessment: Assessment, { configuration }: Template): boolean {
  return targets.some((facet) => {
    const dimension = assessment.facets[facet]?.dimension ?? '';
    const isApplicable = assessment.dimensions[dimension]?.isApplicable === true;
    return isApplicable && isBelowTarget(facet, assessment, configuration);
  });
}
