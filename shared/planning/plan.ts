import type { Assessment, VerdictLevel } from '../assessment/assessment';
import { assessedSources } from '../assessment/assessedSources';
import type { Engagement } from '../engagement/engagement';
import type { LocalizedText } from '../template/localizedText';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { overallAdvice, situationAdvice } from './advice';
import { firedRules } from './firedRules';
import { hardPrerequisites, withPrerequisites } from './prerequisites';
import { rankRecommendations } from './priority';
import { fillWaves } from './waves';

/** The factors of a priority P, so that it can be explained (section 4.3). */
export interface PriorityFactors {
  readonly impact: number;
  readonly effort: number;
  readonly confidence: number;
  readonly urgency: number;
  readonly boost: number;
  /** Symptoms behind the boost. */
  readonly symptoms: readonly string[];
}

export interface RankedRecommendation {
  readonly id: string;
  /** N, 0 to 100. */
  readonly need: number;
  readonly priority: number;
  readonly factors: PriorityFactors;
  /** What each target facet contributed: (100 − F) × E/100, 0 where it does not count. */
  readonly targets: readonly { readonly facet: string; readonly need: number }[];
}

/** A recommendation in its wave. */
export interface PlannedItem {
  readonly id: string;
  /** Null for what is there for another's sake only, without enough need of its own, and for the re-measurement. */
  readonly priority: number | null;
  /** Items that need it first; empty where it stands by its own priority. */
  readonly addedFor: readonly string[];
}

export interface Plan {
  /** All eligible recommendations, held ones included, by falling priority. */
  readonly recommendations: readonly RankedRecommendation[];
  /** Fired rules that stand in the list, by template order. */
  readonly rulesFired: readonly string[];
  /** Recommendation id to the ids of every rule that holds it back. */
  readonly held: Readonly<Record<string, readonly string[]>>;
  /** Training modules held back, with the rules. */
  readonly heldModules: Readonly<Record<string, readonly string[]>>;
  readonly waves: readonly (readonly PlannedItem[])[];
  readonly later: readonly PlannedItem[];
  /** What has to come before a recommendation, by the template and by fired rules; only those that need something. */
  readonly prerequisites: Readonly<Record<string, readonly string[]>>;
  /** Printed advice per situation, after the rules that hold training back (rulings 12 and 15). */
  readonly advice: Readonly<Record<string, Advice>>;
  readonly overallAdvice: OverallAdvice;
}

export interface Advice {
  /** Null where the situation does not apply or cannot be assessed. */
  readonly text: LocalizedText | null;
  readonly addition:
    | { readonly kind: 'training-held'; readonly rules: readonly string[] }
    | { readonly kind: 'training-follows' }
    | null;
}

export interface OverallAdvice {
  readonly level: VerdictLevel | 'not-enough-answers';
  readonly leading: string | null;
  readonly text: LocalizedText | null;
}

/**
 * What to do about an assessment, and in which order (sections 4.3 and 4.4, rulings 18 to 26). `assessment` is that of
 * the same template and engagement.
 */
export function plan(template: Template, engagement: Engagement, assessment: Assessment): Plan {
  const recommendations = rankRecommendations(template, assessment);
  const rules = firedRules(template, assessment, assessedSources(template, engagement, assessment));
  const kept = recommendations
    .map(({ id }) => id)
    .filter((id) => rules.held[id] === undefined)
    .slice(0, template.configuration.planning.longListItems);
  const members = withPrerequisites(template, assessment, kept, rules);
  const priorities = new Map(recommendations.map(({ id, priority }) => [id, priority]));
  const schedule = fillWaves(template, assessment, members, priorities, rules);
  const advice: Record<string, Advice> = {};
  for (const dimension of template.dimensions) {
    const verdict = assessment.verdicts[dimension.situation.id];
    if (verdict !== undefined)
      advice[verdict.situation] = situationAdvice(template, dimension, verdict, rules, schedule);
  }
  return {
    recommendations,
    rulesFired: rules.listed,
    held: rules.held,
    heldModules: rules.heldModules,
    waves: withRemeasurement(template, schedule.waves),
    later: schedule.later,
    prerequisites: hardPrerequisites(template, rules),
    advice,
    overallAdvice: overallAdvice(template, assessment, advice),
  };
}

/** Measuring again always closes the last wave, outside its capacity (ruling 23). */
function withRemeasurement(template: Template, waves: Plan['waves']): Plan['waves'] {
  const again = [...indexTemplate(template).recommendations.values()]
    .filter(({ isRemeasure }) => isRemeasure)
    .map(({ id }): PlannedItem => ({ id, priority: null, addedFor: [] }));
  return waves.map((items, wave) => (wave === waves.length - 1 ? [...items, ...again] : items));
}
