import { createInstance } from 'i18next';
import type { Language } from '#shared/template/localizedText';
import { de } from '#shared/wording/de/index';
import { en } from '#shared/wording/en/index';
import { interpolation, localValues } from '#shared/template/localValues';
import { sv } from '#shared/wording/sv/index';
import type { Translate } from '#shared/wording/translate';

/**
 * The wording of a language for whatever is worded outside the page: reports, problems at the terminal, the menu.
 * Plurals follow the language's own rules.
 */
export function createTranslate(language: Language): Translate {
  const wording = createInstance().use(localValues);
  // Resources are at hand, so initialising is done when this returns.
  void wording.init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, de: { translation: de }, sv: { translation: sv } },
    initAsync: false,
    nsSeparator: false,
    interpolation,
    returnNull: false,
  });
  return (key, values) => wording.t(key, { ...values });
}
