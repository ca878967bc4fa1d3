import { textIn, type Language } from '../template/localizedText';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import { en } from '../wording/en';
import type { Advice } from './plan';

/**
 * The advice of a situation as one text: what its level and mode call for, and what ruling 15 adds. Null where the
 * situation does not apply or cannot be assessed.
 */
export function adviceText(template: Template, language: Language, advice: Advice): string | null {
  if (advice.text === null) return null;
  const text = textIn(language, advice.text);
  const addition = adviceAddition(template, language, advice);
  return addition === null ? text : `${text}. ${addition}`;
}

/** What ruling 15 adds to the advice of level and mode; null where nothing is. */
export function adviceAddition(
  template: Template,
  language: Language,
  { addition }: Pick<Advice, 'addition'>,
): string | null {
  const { trainingHeld, trainingFollows } = template.outputs.narrative;
  if (addition === null) return null;
  if (addition.kind === 'training-follows') return textIn(language, trainingFollows);
  const instead = addition.rules.map((rule) => insteadOfTraining(template, language, rule)).join(' ');
  return textIn(language, trainingHeld).replace('{{sayInstead}}', () => instead);
}

/** A rule about one person never says in print what it is about (ruling 27). */
function insteadOfTraining(template: Template, language: Language, id: string): string {
  const rule = indexTemplate(template).contraindications.get(id);
  if (rule === undefined) throw new Error(`advice names a rule that the template does not have: ${id}`);
  return rule.isPrivate === true
    ? en.report.recommendations.heldPrivately
    : textIn(language, rule.sayInstead);
}
