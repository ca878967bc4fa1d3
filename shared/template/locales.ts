import { languages, type Language } from './localizedText';

/** How numbers, dates and lists are written in each language. English is British-neutral: the day before the month. */
export const locales = { en: 'en-GB', de: 'de-DE', sv: 'sv-SE' } as const satisfies Record<Language, string>;

/** The language of a locale such as "de-AT", or undefined where Plumbline does not speak it. */
export function languageOf(locale: string): Language | undefined {
  const [language] = locale.toLowerCase().split(/[-_.]/);
  return languages.find((each) => each === language);
}

/** The locale in which a language is written here, also for the spelling of other programs; any other language as it is. */
export function localeOf(language: string): string {
  const known = languageOf(language);
  return known === undefined ? language : locales[known];
}
