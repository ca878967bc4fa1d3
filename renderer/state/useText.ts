import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { languages, textIn, type Language, type Words } from '#shared/template/localizedText';

/** The language the interface is shown in. */
export function useLanguage(): Language {
  const { resolvedLanguage } = useTranslation().i18n;
  return languages.find((language) => language === resolvedLanguage) ?? 'en';
}

/** Texts of a template in the interface language; what somebody worded stands as it is. */
export function useText(): (text: Words) => string {
  const language = useLanguage();
  return useCallback((text: Words) => textIn(language, text), [language]);
}
