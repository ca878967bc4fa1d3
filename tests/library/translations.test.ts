import { describe, expect, it } from 'vitest';
import { german } from '#shared/library/diagnostic/de/index';
import {
  earlierDiagnostics,
  productManagementDiagnostic as template,
} from '#shared/library/diagnostic/index';
import { swedish } from '#shared/library/diagnostic/sv/index';
import { localizedTextSchema } from '#shared/template/localizedText';
import { placesIn } from './placesIn';

const texts = placesIn(template).flatMap(({ path, at }) => {
  const text = localizedTextSchema.safeParse(at);
  return text.success ? [{ path, text: text.data }] : [];
});

const placeholdersIn = (text: string): string =>
  [...text.matchAll(/\{\{\s*(\w+)\s*\}\}/g)]
    .map(([, name = '']) => name)
    .toSorted()
    .join(' ');

describe.each([
  ['German', german],
  ['Swedish', swedish],
])('the %s of the built-in template', (_, catalogue) => {
  const entries = Object.entries(catalogue);

  it('translates nothing that is not said in English any more', () => {
    const said = new Set(texts.map(({ text }) => text.en));
    expect(entries.map(([english]) => english).filter((english) => !said.has(english))).toEqual([]);
  });

  it('leaves the same places for figures as the English', () => {
    const odd = entries.filter(([english, own]) => placeholdersIn(english) !== placeholdersIn(own));
    expect(odd).toEqual([]);
  });

  it('has no stray spaces, straight quotes or exclamation marks', () => {
    expect(entries.filter(([, own]) => / {2}|^\s|\s$|\s[,.;:?](?!\d)|["'!]/.test(own))).toEqual([]);
  });

  it('ends sentences and questions where the English does', () => {
    const endOf = (text: string): string => /[.?:]$/.exec(text)?.[0] ?? '';
    expect(entries.filter(([english, own]) => endOf(english) !== endOf(own))).toEqual([]);
  });
});

describe.each(['de', 'sv'] as const)('the built-in template in the language “%s”', (language) => {
  it('says everything that it says in English', () => {
    expect(texts.filter(({ text }) => text[language] === undefined)).toEqual([]);
  });

  it('tells the steps and options of a question apart', () => {
    const alike = template.questions.flatMap((question) => {
      const shown =
        question.type === 'likert5'
          ? question.anchors
          : 'options' in question
            ? question.options.map(({ text }) => text)
            : [];
      const words = shown.map((text) => text[language]?.toLowerCase());
      return words.filter((word, place) => words.indexOf(word) !== place).map((word) => [question.id, word]);
    });
    expect(alike).toEqual([]);
  });
});

describe('version 1.1.0 of the built-in template', () => {
  it('asks and scores exactly as 1.0.0 did, which spoke English only', () => {
    const withoutTranslations: unknown = JSON.parse(JSON.stringify(template), (_, value: unknown) => {
      const text = localizedTextSchema.safeParse(value);
      return text.success ? { en: text.data.en } : value;
    });
    expect(withoutTranslations).toEqual({ ...earlierDiagnostics[0], version: '1.1.0' });
  });
});
