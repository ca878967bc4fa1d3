import { z } from 'zod';

/** Languages that interface, templates and reports know. English is complete; the others fill in over time. */
export const languages = ['en', 'de', 'sv'] as const;
export type Language = (typeof languages)[number];
export const languageSchema = z.enum(languages);

const phrase = z.string().min(1).max(4000);

/** A text of a template in every language it exists in. English is always there. */
export const localizedTextSchema = z.strictObject({
  en: phrase,
  de: phrase.optional(),
  sv: phrase.optional(),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** A text of the template, or one in somebody's own words, which stands as it is in every language. */
export type Words = LocalizedText | string;

/** The text in the wished language, in English where it has not been translated. */
export function textIn(language: Language, text: Words): string {
  return typeof text === 'string' ? text : (text[language] ?? text.en);
}
