import type { Language } from '#shared/template/localizedText';
import { languageOf } from '#shared/template/locales';

/** The language of this computer where Plumbline speaks it, otherwise English. */
export function systemLanguage(): Language {
  return languageOf(Intl.DateTimeFormat().resolvedOptions().locale) ?? 'en';
}
