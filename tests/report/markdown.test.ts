import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainText } from '#shared/report/markdown';

describe('Markdown of a report', () => {
  it('knows paragraphs, bold, italic and links', () => {
    expect(parseMarkdown('One **bold** and *soft*.\n\nSee [the site](https://example.org).')).toEqual([
      {
        kind: 'paragraph',
        runs: [
          { text: 'One ' },
          { text: 'bold', isStrong: true },
          { text: ' and ' },
          { text: 'soft', isEmphasised: true },
          { text: '.' },
        ],
      },
      {
        kind: 'paragraph',
        runs: [{ text: 'See ' }, { text: 'the site', href: 'https://example.org' }, { text: '.' }],
      },
    ]);
  });

  it('knows lists with and without numbers, in each other', () => {
    expect(parseMarkdown('3. first\n4. second\n   - inner')).toEqual([
      { kind: 'item', runs: [{ text: 'first' }], depth: 0, number: 3 },
      { kind: 'item', runs: [{ text: 'second' }], depth: 0, number: 4 },
      { kind: 'item', runs: [{ text: 'inner' }], depth: 1, number: null },
    ]);
  });

  it('prints what it does not know as it was typed', () => {
    const typed = '<script>alert(1)</script>';
    expect(plainText(parseMarkdown(typed))).toBe(typed);
    expect(plainText(parseMarkdown('![a](file:///etc/passwd)'))).toBe('![a](file:///etc/passwd)');
    expect(plainText(parseMarkdown('[run](javascript:alert(1))'))).toBe('[run](javascript:alert(1))');
  });

  it('takes any text at all, and loses no letter of plain words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zåäöß]{1,12}$/), { minLength: 1, maxLength: 30 }),
        (words) => {
          expect(plainText(parseMarkdown(words.join(' ')))).toBe(words.join(' '));
        },
      ),
    );
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => Array.isArray(parseMarkdown(text))));
  });
});
