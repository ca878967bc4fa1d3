import { textIn, type Language } from '../template/localizedText';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';
import type { Translate } from '../wording/translate';
import type { Advice } from './planTypes';

/**
 * The advice of a situation as one text: what its level and mode call for, and what ruling 15 adds. Null where the
 * situation does not apply or cannot be assessed. `translate` gives the wording of the same language.
 */
export function adviceText(
  template: Template,
  language: Language,
  translate: Translate,
  advice: Advice,
): string | null {
  if (advice.text === null) return null;
  const text = textIn(language, advice.text);
  const addition = adviceAddition(template, language, translate, advice);
  return addition === null ? text : `${text}. ${addition}`;
}

/** What ruling 15 adds to the advice of level and mode; null where nothing is. */
export function adviceAddition(
  template: Template,
  language: Language,
  translate: Translate,
  { addition }: Pick<Advice, 'addition'>,
): string | null {
  const { trainingHeld, trainingFollows } = template.outputs.narrative;
  if (addition === null) return null;
  if (addition.kind === 'training-follows') return textIn(language, trainingFollows);
  const instead = addition.rules.map((rule) => insteadOfTraining(template, language, translate, rule));
  return textIn(language, trainingHeld).replace('{{sayInstead}}', () => instead.join(' '));
}

/** What to tell the client in place of training; a rule about one person never says what it is about (ruling 27). */
export function insteadOfTraining(
  template: Template,
  language: Language,
  translate: Translate,
  id: string,
): string {
  const rule = indexTemplate(template).contraindications.get(id);
  if (rule === undefined) throw new Error(`advice names a rule that the template does not have: ${id}`);
  return rule.isPrivate === true
    ? translate('report.recommendations.heldPrivately')
    : textIn(language, rule.sayInstead);
}
