import type { Language } from '#shared/template/localizedText';

const spellings = { en: 'en-GB', de: 'de-DE', sv: 'sv-SE' } as const satisfies Record<Language, string>;

/** The language of a report as office programs name it, for their spelling. */
export function spellingOf(language: string): string {
  return language in spellings ? spellings[language as Language] : language;
}
