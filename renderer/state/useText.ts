import { createContext, use, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, textIn, type Language, type Words } from '#shared/template/localizedText';

/** The language the interface is shown in. */
export function useLanguage(): Language {
  const { resolvedLanguage } = useTranslation().i18n;
  return languages.find((language) => language === resolvedLanguage) ?? 'en';
}

/** The language texts of a template are wished in below here, where that is not the one of the interface. */
export const TextLanguageContext = createContext<Language | null>(null);

/** The language texts of a template are shown in, where they are translated. */
export function useTextLanguage(): Language {
  const ofInterface = useLanguage();
  return use(TextLanguageContext) ?? ofInterface;
}

/** Texts of a template in the wished language; what somebody worded stands as it is. */
export function useText(): (text: Words) => string {
  const language = useTextLanguage();
  return useCallback((text: Words) => textIn(language, text), [language]);
}
