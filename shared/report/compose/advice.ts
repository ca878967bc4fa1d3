import type { Verdict } from '../../assessment/assessment';
import { fill, type Writing } from './writing';

/** Printed advice of a situation: the level's name where there is nothing to advise (3.9, ruling 12). */
export function adviceText(writing: Writing, { situation, level }: Verdict): string {
  const advice = writing.plan.advice[situation]?.text ?? null;
  return advice === null ? writing.translate(`terms.level.${level}`) : writing.text(advice);
}

/** What ruling 15 adds to an advice, or what stops a situation from being assessed; null where there is nothing. */
export function adviceAddition(writing: Writing, { situation, dimension, level }: Verdict): string | null {
  const { assessment, plan, template, text, translate } = writing;
  const addition = plan.advice[situation]?.addition ?? null;
  if (addition?.kind === 'training-follows') return text(template.outputs.narrative.trainingFollows);
  if (addition?.kind === 'training-held')
    return fill(text(template.outputs.narrative.trainingHeld), {
      sayInstead: addition.rules.map((rule) => insteadOfTraining(writing, rule)).join(' '),
    });
  const missing = assessment.exposures[dimension]?.missingFacts ?? [];
  if (level !== 'not-assessable' || missing.length === 0) return null;
  return translate('report.summary.factsMissing');
}

/** What to tell the client in place of training; a rule about one person says only that it is handled elsewhere. */
export function insteadOfTraining({ index, text, translate }: Writing, rule: string): string {
  const known = index.contraindications.get(rule);
  if (known === undefined) return rule;
  return known.isPrivate === true
    ? translate('report.recommendations.heldPrivately')
    : text(known.sayInstead);
}

/** Why training is held, in words; the same care for one person's case. */
export function reasonForHolding({ index, text, translate }: Writing, rule: string): string {
  const known = index.contraindications.get(rule);
  if (known === undefined) return rule;
  return known.isPrivate === true ? translate('report.recommendations.heldPrivately') : text(known.condition);
}
