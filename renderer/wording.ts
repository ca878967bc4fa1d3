import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from '#shared/wording/en/index';
import type { Translate } from '#shared/wording/translate';

/** Prepares the interface wording once, before the first screen. */
export async function prepareWording(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
}

/** The wording of the interface language. */
export function useTranslate(): Translate {
  return useTranslation().t as Translate;
}
