import { ruleNodes, type Rule } from '#shared/template/ruleNodes';
import type { Template } from '#shared/template/template';

/** What cannot be done while a fact is blank. */
export interface FactCosts {
  /** Dimensions whose exposure rests on it, by id. */
  readonly exposures: readonly string[];
  /** Some question is asked only if it says so. */
  readonly hasQuestions: boolean;
  /** Some rule of the template looks at it. */
  readonly hasRules: boolean;
}

/** Reads from the template's own rules what leaving a fact blank costs. */
export function factCosts(template: Template, fact: string): FactCosts {
  const reads = (rule: Rule | undefined): boolean =>
    rule !== undefined && ruleNodes(rule, '').some(({ node }) => 'fact' in node && node.fact === fact);
  return {
    exposures: template.dimensions.filter(({ exposure }) => reads(exposure)).map(({ id }) => id),
    hasQuestions: template.questions.some(({ branch }) => reads(branch)),
    hasRules:
      template.contraindications.some(({ when }) => reads(when)) ||
      template.dimensions.some(({ escalators }) => escalators.some(({ when }) => reads(when))) ||
      template.questions.some(({ cap }) => reads(cap?.when)) ||
      template.outputs.triggers.items.some(({ amber, red }) => reads(amber.when) || reads(red.when)),
  };
}
