import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { languages, type Language } from '#shared/template/localizedText';
import { languageOf } from '#shared/template/locales';
import { en } from '#shared/wording/en/index';
import { interpolation, localValues } from '#shared/template/localValues';
import type { Translate } from '#shared/wording/translate';

const storageKey = 'plumbline-language';

/** The other languages come when they are asked for, so that the first screen does not wait for them. */
const wordings = {
  de: () => import('#shared/wording/de/index').then(({ de }) => de),
  sv: () => import('#shared/wording/sv/index').then(({ sv }) => sv),
};

/** Prepares the interface wording once, before the first screen. */
export async function prepareWording(language: Language = rememberedLanguage()): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(localValues)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      interpolation,
      returnNull: false,
    });
  await speak(language);
}

/** Changes the language of every screen at once; null is the language of the system. Remembered for the next start. */
export async function showLanguage(language: Language | null): Promise<void> {
  remember(language);
  await speak(language ?? languageOfSystem());
}

async function speak(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation'))
    i18next.addResourceBundle(language, 'translation', await wordings[language]());
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

/** The first language this browser asks for that Plumbline speaks. */
function languageOfSystem(): Language {
  for (const locale of navigator.languages) {
    const language = languageOf(locale);
    if (language !== undefined) return language;
  }
  return 'en';
}

/** The language chosen last in this browser, before the workbench has been asked for the settings. */
function rememberedLanguage(): Language {
  try {
    const found = window.localStorage.getItem(storageKey);
    return languages.find((each) => each === found) ?? languageOfSystem();
  } catch {
    // A browser may forbid storage; then the first moment follows the system.
    return languageOfSystem();
  }
}

function remember(language: Language | null): void {
  try {
    if (language === null) window.localStorage.removeItem(storageKey);
    else window.localStorage.setItem(storageKey, language);
  } catch {
    // Only the first moment of the next start is affected: the language itself stands in the settings.
  }
}

/** The wording of the interface language. */
export function useTranslate(): Translate {
  return useTranslation().t as Translate;
}
