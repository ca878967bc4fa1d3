import type { Engagement, Respondent } from '../engagement/engagement';
import { askedQuestions } from '../situation/askedQuestions';
import type { Template } from '../template/template';
import { indexTemplate } from '../template/templateIndex';

/** The section of the symptoms; every other section is the id of a dimension. */
export const symptomSection = 'symptoms';

/** One step of an interview. */
export interface AskedItem {
  readonly kind: 'symptom' | 'question';
  readonly id: string;
  /** `symptoms`, or the id of the dimension. */
  readonly section: string;
  /** False while the branch of the question does not hold: shown as not asked, counted nowhere. */
  readonly isOpen: boolean;
}

/**
 * What a respondent goes through, in order (section 2.1): symptoms, then the dimensions in the order that was frozen
 * when the interview began, each in table order. Dimensions the frozen order does not name come last; those without a
 * question for the respondent's group have no items.
 */
export function askingOrder(
  template: Template,
  engagement: Engagement,
  respondent: Respondent,
  dimensionOrder: readonly string[],
): readonly AskedItem[] {
  const index = indexTemplate(template);
  const states = askedQuestions(template, engagement, respondent);
  const dimensions = new Set([...dimensionOrder, ...index.dimensions.keys()]);
  const symptoms = template.symptoms.map(({ id }): AskedItem => ({
    kind: 'symptom',
    id,
    section: symptomSection,
    isOpen: true,
  }));
  const questions = [...dimensions].flatMap((section) =>
    index.questionsOfDimension(section).flatMap(({ id }): AskedItem[] => {
      const state = states.get(id);
      return state === 'other-group' ? [] : [{ kind: 'question', id, section, isOpen: state === 'asked' }];
    }),
  );
  return [...symptoms, ...questions];
}
