import { languages, type Language } from './localizedText';
import type { Template } from './template';

/** The languages a template can be asked in, English first: those that at least one of its questions speaks. */
export function languagesOf({ questions }: Pick<Template, 'questions'>): readonly Language[] {
  return languages.filter((language) => questions.some(({ prompt }) => prompt[language] !== undefined));
}
