import i18next from 'i18next';
import { languages, type Language } from '#shared/template/localizedText';
import { locales } from '#shared/template/locales';

/** A figure as the pure rules word it, such as 56.0, with the decimal mark of the language the screen is in. */
export function localNumber(figure: string): string {
  return figure.replace('.', decimalMark(language()));
}

/** Whole percent with its sign, set apart from it where the language of the screen wants that. */
export function localPercent(percent: number): string {
  return new Intl.NumberFormat(locales[language()], { style: 'percent' }).format(percent / 100);
}

/** Asked of i18next at the moment of showing: whatever shows a figure is drawn anew when the language changes. */
function language(): Language {
  return languages.find((each) => each === i18next.resolvedLanguage) ?? 'en';
}

function decimalMark(of: Language): string {
  const parts = new Intl.NumberFormat(locales[of]).formatToParts(0.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? '.';
}
