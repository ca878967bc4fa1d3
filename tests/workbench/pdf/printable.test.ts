import { describe, expect, it } from 'vitest';
import { typefacesFor } from '#workbench/pdf/typefaces';
import { makePrintable } from '#workbench/pdf/printable';

const printed = (text: string) => makePrintable({ text }, typefacesFor(null).draws);

describe('text made printable', () => {
  it('keeps the letters of European names, quotes and currency', () => {
    const text = 'Łódź, Malmö, Großmann & Søn: “5 €” – ’tis fine…';
    expect(printed(text)).toEqual({ value: { text }, missing: [] });
  });

  it('composes letters that came in parts', () => {
    expect(printed('A\u030angstro\u0308m').value.text).toBe('Ångström');
  });

  it('shows a mark where the typeface has no glyph, and names what is missing', () => {
    expect(printed('王小 Ltd 😀')).toEqual({
      value: { text: '[?] Ltd [?]' },
      missing: ['王', '小', '😀'],
    });
  });

  it('counts a family emoji as one character', () => {
    expect(printed('👨‍👩‍👧').missing).toHaveLength(1);
  });

  it('drops control and direction characters', () => {
    expect(printed('safe\u202egnp.exe\u0007').value.text).toBe('safegnp.exe');
  });

  it('offers places to break in a word of 20,000 letters, and loses none of them', () => {
    const { text } = printed('x'.repeat(20_000)).value;
    expect(Math.max(...text.split('\u200b').map((part) => part.length))).toBeLessThanOrEqual(12);
    expect(text.replaceAll('\u200b', '')).toHaveLength(20_000);
  });

  it.each(['\u00a0', '-', '—', '/', '\u2060', '.', '(', 'ж'])('does so too in 20,000 of %j', (character) => {
    const { text } = printed(`${character}x`.repeat(10_000) + character.repeat(10_000)).value;
    const longest = Math.max(...text.split(/[\u200b \n]|(?<=x-)/).map((part) => part.length));
    expect(longest).toBeLessThanOrEqual(30);
  });

  it('leaves words joined by hyphens to break there', () => {
    const text = 'Kosten-Nutzen-Analyse-Verfahren-Entscheidung';
    expect(printed(text).value.text).toBe(text);
  });

  it.each([
    'Donaudampfschifffahrtskapitän',
    '(Produktmanagementverantwortliche),',
    'Energieversorgungsdienstleistungsunternehmen.',
  ])('leaves %s to be divided as its language does', (word) => {
    expect(printed(word).value.text).toBe(word);
  });

  it('keeps numbers, nulls and truth values as they are', () => {
    const value = { items: [1, null, true, { deep: 'text' }] };
    expect(makePrintable(value, typefacesFor(null).draws).value).toEqual(value);
  });
});
