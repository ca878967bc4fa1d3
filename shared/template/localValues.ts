import { languageOf, locales } from './locales';

const formats = {
  en: new Intl.NumberFormat(locales.en),
  de: new Intl.NumberFormat(locales.de),
  sv: new Intl.NumberFormat(locales.sv),
};

/** How values are put into texts: each goes through `localValues`, and none is escaped for a page of HTML. */
export const interpolation = { escapeValue: false, alwaysFormat: true };

/**
 * A number as its language writes it (2.5 and 100,000 in English, 2,5 and 100.000 in German), anything else as it is;
 * for i18next. What nobody counts with, such as a year or a port, is passed as a string.
 */
export const localValues = {
  type: 'formatter',
  init: nothing,
  add: nothing,
  addCached: nothing,
  format: (value: string | number, _format?: string, language = 'en'): string =>
    typeof value === 'number' ? formats[languageOf(language) ?? 'en'].format(value) : value,
} as const;

function nothing(): void {
  // No format is named in a text, so none is added.
}
