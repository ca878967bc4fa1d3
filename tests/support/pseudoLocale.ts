import type { Wording } from '#shared/wording/en/index';

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  I: 'Î',
  O: 'Ö',
  U: 'Û',
  n: 'ñ',
  c: 'ç',
};

/**
 * A text as no language has it: accented, about a third longer and in brackets, with the values it is filled in with
 * left alone. Whatever stands on a screen without brackets is not worded where the rest is.
 */
export function pseudo(text: string): string {
  const parts = text.split(/(\{\{\w+\}\})/);
  const accented = parts.map((part) =>
    part.startsWith('{{') ? part : part.replaceAll(/[aeiouAEIOUnc]/g, (letter) => accents[letter] ?? letter),
  );
  const longer = '~'.repeat(Math.ceil(text.replaceAll(/\{\{\w+\}\}/g, '').length * 0.35));
  return `⟦${accented.join('')}${longer}⟧`;
}

/** The whole wording, made from the English one. */
export function pseudoLocale(wording: Wording): Wording {
  return pseudoTexts(wording) as Wording;
}

function pseudoTexts(node: unknown): unknown {
  if (typeof node === 'string') return pseudo(node);
  return Object.fromEntries(
    Object.entries(node as object).map(([key, value]: [string, unknown]) => [key, pseudoTexts(value)]),
  );
}
