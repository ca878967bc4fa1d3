import type { Language, LocalizedText } from '../template/localizedText';
import type { Template } from '../template/template';

/** A text of a template that stands in English in another language, and where in the template it is. */
export interface MissingTranslation {
  /** Which list of the template, e.g. `questions`. */
  readonly part: keyof Template;
  /** The id of the entry it belongs to; null where it belongs to none. */
  readonly id: string | null;
  readonly english: string;
}

/**
 * Every text of a template that has no translation, in its order. A report in that language prints those it needs in
 * English. What a consultant worded stands as it is in every language and is not among them.
 */
export function missingTranslations(template: Template, language: Language): readonly MissingTranslation[] {
  if (language === 'en') return [];
  return Object.keys(template).flatMap((key) => {
    const part = key as keyof Template;
    return missingIn(template[part], null).map(({ id, english }) => ({ part, id, english }));
  });

  function missingIn(node: unknown, id: string | null): readonly Omit<MissingTranslation, 'part'>[] {
    if (typeof node !== 'object' || node === null) return [];
    if (isLocalized(node)) return node[language] === undefined ? [{ id, english: node.en }] : [];
    const own = 'id' in node && typeof node.id === 'string' ? node.id : id;
    return Object.values(node).flatMap((inner: unknown) => missingIn(inner, own));
  }
}

function isLocalized(node: object): node is LocalizedText {
  return 'en' in node && typeof node.en === 'string';
}
