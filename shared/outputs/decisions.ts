import type { DecidedItem } from '../planning/decidedItem';
import { decidedPlan } from '../planning/decidedPlan';
import type { LocalizedText } from '../template/localizedText';
import { indexTemplate } from '../template/templateIndex';
import type { Planned } from './assessed';

/** Why something is held back. */
export interface HoldingRule {
  readonly rule: string;
  /** Concerns one person: printed only as an arrangement made separately, so it carries no text (ruling 27). */
  readonly isPrivate: boolean;
  readonly condition: LocalizedText | null;
  readonly sayInstead: LocalizedText | null;
}

export interface Decisions {
  /** What the first wave asks to be decided: whatever stands in it, own ones included, but courses and re-measuring. */
  readonly decide: readonly string[];
  readonly train: {
    /** Planned courses, in the order of the plan. */
    readonly recommendations: readonly string[];
    /** Modules that planned recommendations bring along and nothing holds, in template order. */
    readonly modules: readonly string[];
  };
  readonly leaveAlone: {
    /** Training that was due by its need, and what to do instead (ruling 25). */
    readonly held: readonly { readonly recommendation: string; readonly rules: readonly HoldingRule[] }[];
    /** Modules that planned recommendations bring along and that wait (ruling 24). */
    readonly heldModules: readonly { readonly module: string; readonly rules: readonly HoldingRule[] }[];
    /** Situations in which nothing is needed. */
    readonly situations: readonly string[];
  };
}

/** What to decide, what to train and what to leave alone, by the plan as it was decided (section 5.7, point 6). */
export function decisions({ template, engagement, assessment, plan }: Planned): Decisions {
  const { recommendations } = indexTemplate(template);
  const decided = decidedPlan(template, plan, engagement.decisions, engagement.ownRecommendations);
  const planned = decided.waves.flatMap(({ items }) => items);
  const isCourse = ({ id }: DecidedItem): boolean => recommendations.get(id)?.isTraining === true;
  const carried = new Set(planned.flatMap(({ id }) => recommendations.get(id)?.modules ?? []));
  const modules = template.modules.map(({ id }) => id).filter((id) => carried.has(id));
  const rulesFor = (ids: readonly string[]): readonly HoldingRule[] =>
    template.contraindications.filter(({ id }) => ids.includes(id)).map(holdingRule);
  return {
    decide: (decided.waves[0]?.items ?? [])
      .filter((item) => !isCourse(item) && !item.isRemeasure)
      .map(({ id }) => id),
    train: {
      recommendations: planned.filter(isCourse).map(({ id }) => id),
      modules: modules.filter((id) => plan.heldModules[id] === undefined),
    },
    leaveAlone: {
      held: plan.recommendations.flatMap(({ id }) => {
        const rules = plan.held[id];
        return rules === undefined ? [] : [{ recommendation: id, rules: rulesFor(rules) }];
      }),
      heldModules: modules.flatMap((id) => {
        const rules = plan.heldModules[id];
        return rules === undefined ? [] : [{ module: id, rules: rulesFor(rules) }];
      }),
      situations: template.dimensions
        .map(({ situation }) => situation.id)
        .filter((id) => assessment.verdicts[id]?.level === 'not-needed'),
    },
  };
}

function holdingRule(rule: {
  readonly id: string;
  readonly isPrivate?: boolean | undefined;
  readonly condition: LocalizedText;
  readonly sayInstead: LocalizedText;
}): HoldingRule {
  const isPrivate = rule.isPrivate === true;
  return {
    rule: rule.id,
    isPrivate,
    condition: isPrivate ? null : rule.condition,
    sayInstead: isPrivate ? null : rule.sayInstead,
  };
}
