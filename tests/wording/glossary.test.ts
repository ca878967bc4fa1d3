import { describe, expect, it } from 'vitest';
import { de } from '#shared/wording/de/index';
import { en } from '#shared/wording/en/index';
import { glossary } from '#shared/wording/glossary';
import { sv } from '#shared/wording/sv/index';
import { textsOf } from './textsOf';

const english = textsOf(en);
const others = { de: textsOf(de), sv: textsOf(sv) };

describe.each(['de', 'sv'] as const)('the agreed words in "%s"', (language) => {
  it.each(glossary.map((term) => [term.en, term] as const))('stand where English says "%s"', (_, term) => {
    const says = new RegExp(`\\b${term.en}`, 'i');
    const agreed = new RegExp(term[language].join('|'), 'i');
    const without = [...english]
      .filter(([, text]) => says.test(spoken(text)))
      .map(([path]) => [path, others[language].get(path) ?? ''] as const)
      .filter(([, text]) => !agreed.test(text));
    expect(without.map(([path, text]) => `${path}: ${text}`)).toEqual([]);
  });
});

/** Without the names of values, options and columns, which every language leaves as they are. */
function spoken(text: string): string {
  return text.replaceAll(/\{\{\w+\}\}|--\w+|“\w+”|answers\|recommendations|answers or recommendations/g, '');
}
