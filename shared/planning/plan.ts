import type { Assessment } from '../assessment/assessment';
import { assessedSources } from '../assessment/assessedSources';
import type { Engagement } from '../engagement/engagement';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { overallAdvice, situationAdvice } from './advice';
import { firedRules } from './firedRules';
import type { Advice, Plan, PlannedItem } from './planTypes';
import { hardPrerequisites, withPrerequisites } from './prerequisites';
import { rankRecommendations } from './priority';
import { fillWaves } from './waves';

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
