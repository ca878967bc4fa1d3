import { languages, type Language } from './localizedText';

/** Texts in one language, each under the English text it translates. */
export type TextCatalogue = Readonly<Record<string, string>>;

export type TextCatalogues = Readonly<Partial<Record<Exclude<Language, 'en'>, TextCatalogue>>>;

/**
 * The same content with every text filled in from the catalogues. The English text is the key, as in gettext: where
 * it changes, its translations fall away instead of saying something else. Texts without an entry stay as they are.
 */
export function withTranslations<Content>(content: Content, catalogues: TextCatalogues): Content {
  return translated(content, catalogues) as Content;
}

function translated(value: unknown, catalogues: TextCatalogues): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => translated(item, catalogues));
  const object = value as Readonly<Record<string, unknown>>;
  if (isText(object)) return filledIn(object, catalogues);
  return Object.fromEntries(
    Object.entries(object).map(([key, inner]) => [key, translated(inner, catalogues)]),
  );
}

type Text = Readonly<Record<string, string>> & { readonly en: string };

const known: ReadonlySet<string> = new Set(languages);

/** Told by shape rather than by schema: the walk passes thousands of objects whenever the program starts. */
function isText(object: Readonly<Record<string, unknown>>): object is Text {
  return typeof object['en'] === 'string' && Object.keys(object).every((key) => known.has(key));
}

function filledIn(text: Text, catalogues: TextCatalogues): Text {
  const filled: Record<string, string> & { en: string } = { ...text };
  for (const language of languages) {
    if (language === 'en') continue;
    const catalogue = catalogues[language];
    if (catalogue !== undefined && Object.hasOwn(catalogue, text.en))
      filled[language] = catalogue[text.en] ?? text.en;
  }
  return filled;
}
