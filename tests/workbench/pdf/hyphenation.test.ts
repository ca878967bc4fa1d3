import { describe, expect, it } from 'vitest';
import { placesToDivide } from '#workbench/pdf/draw/hyphenation';
import { drawDefinition } from '#workbench/pdf/drawDefinition';
import { typefacesFor } from '#workbench/pdf/typefaces';
import { readPdf } from './readPdf';

const divided = (word: string, language: string): string =>
  [0, ...placesToDivide(word, language)]
    .map((from, part, places) => word.slice(from, places[part + 1]))
    .join('|');

/** The lines a text makes in a column 70 points wide. */
async function linesOf(text: string, language: string): Promise<readonly string[]> {
  const bytes = await drawDefinition(
    {
      language,
      defaultStyle: { font: 'Text', fontSize: 10 },
      content: [{ table: { widths: [70], body: [[text]] }, layout: 'noBorders' }],
    },
    typefacesFor(null),
  );
  const { pages } = await readPdf(bytes);
  return pages.flatMap((page) => page.trimEnd().split('\n'));
}

describe('words that are wider than their column', () => {
  it('are divided where their language divides them', () => {
    expect(divided('Geschäftsmodellverschiebung', 'de')).toBe('Ge|schäfts|mo|dell|ver|schie|bung');
    expect(divided('ansvarsfördelning', 'sv')).toBe('an|svars|för|del|ning');
    expect(divided('responsibilities', 'en-GB')).toMatch(/\|/);
  });

  it.each(['max.mustermann@beratungsgesellschaft.example', 'Quartalsberichtsentwurf_2026.pdf'])(
    'get no hyphen in %s',
    async (address) => {
      const lines = await linesOf(address, 'de');
      expect(lines.length).toBeGreaterThan(1);
      expect(lines.join('')).toBe(address);
    },
  );

  it('are left alone where they are no words, or of another language', () => {
    for (const [word, language] of [
      ['a'.repeat(20_000), 'en'],
      ['R07', 'de'],
      ['responsabilités', 'fr'],
    ] as const)
      expect(placesToDivide(word, language)).toEqual([]);
  });

  it('end a line with a hyphen and go on in the next, with what stands around them', async () => {
    expect(await linesOf('Die (Geschäftsmodellverschiebung), und mehr', 'de')).toEqual([
      'Die',
      '(Geschäfts-',
      'modellver-',
      'schiebung),',
      'und mehr',
    ]);
  });

  it('are divided alike where a sign joins them, and go on after a slash', async () => {
    expect(await linesOf('Produktmanagement/Marketing', 'de')).toEqual([
      'Produktma-',
      'nagement/',
      'Marketing',
    ]);
    expect(await linesOf('Mitarbeiter:innenbefragung', 'de')).toEqual(['Mitarbeiter:in-', 'nenbefragung']);
    expect(await linesOf('Kommunikation(sleitung)', 'de')).toEqual(['Kommunika-', 'tion(sleitung)']);
  });

  it('stand whole where they fit', async () => {
    expect(await linesOf('Bedeutung', 'de')).toEqual(['Bedeutung']);
  });
});
