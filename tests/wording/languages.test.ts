import { describe, expect, it } from 'vitest';
import { de } from '#shared/wording/de/index';
import { en } from '#shared/wording/en/index';
import { sv } from '#shared/wording/sv/index';
import { mayEqualEnglish } from './mayEqualEnglish';
import { textsOf } from './textsOf';

const english = textsOf(en);
const others = { de: textsOf(de), sv: textsOf(sv) };
const placeholders = (text: string): string => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted().join(' ');

/** Where the plural forms say what is counted: "one" may spell the number out. */
const spellsOutOne = (path: string): boolean => path.endsWith('_one');

describe.each(['de', 'sv'] as const)('the wording in "%s"', (language) => {
  const texts = others[language];
  const shared = new Set(mayEqualEnglish[language]);

  it('has exactly the texts of the English one, plural forms included', () => {
    expect([...texts.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([]);
  });

  it('fills in the same values as the English one', () => {
    const different = [...english].filter(([path, text]) => {
      const own = texts.get(path) ?? '';
      if (placeholders(own) === placeholders(text)) return false;
      return !spellsOutOne(path) || withoutCount(own) !== withoutCount(text);
    });
    expect(different.map(([path]) => path)).toEqual([]);
  });

  it('is in its own language: only words both languages share read as in English', () => {
    const same = [...english].filter(
      ([path, text]) => texts.get(path) === text && wordsOf(text).some((word) => !shared.has(word)),
    );
    expect(same.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });

  it('is allowed no shared word that it does not need', () => {
    const needed = new Set(
      [...english].filter(([path, text]) => texts.get(path) === text).flatMap(([, text]) => wordsOf(text)),
    );
    expect([...shared].filter((word) => !needed.has(word))).toEqual([]);
  });

  it('has the plural forms the language asks for', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const stems = new Set([...texts.keys()].flatMap((path) => /^(.*)_(?:one|other)$/.exec(path)?.[1] ?? []));
    const missing = [...stems].flatMap((stem) =>
      pluralCategories.filter((form) => !texts.has(`${stem}_${form}`)).map((form) => `${stem}_${form}`),
    );
    expect(missing).toEqual([]);
  });

  it('uses the quotation marks of the language', () => {
    const wrong = { de: /[“"](?=\p{L}|\{)|\p{L}”/u, sv: /[“„"]/u }[language];
    expect([...texts].filter(([, text]) => wrong.test(text)).map(([path]) => path)).toEqual([]);
  });
});

function withoutCount(text: string): string {
  return placeholders(text.replaceAll('{{count}}', ''));
}

/** The words of a text of two letters and more, without the values that are filled in. */
function wordsOf(text: string): readonly string[] {
  return text.replaceAll(/\{\{\w+\}\}/g, '').match(/\p{L}{2,}/gu) ?? [];
}
