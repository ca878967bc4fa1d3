import type { Content } from 'pdfmake/interfaces';
import { describe, expect, it } from 'vitest';
import { drawDefinition } from '#workbench/pdf/drawDefinition';
import { typefacesFor } from '#workbench/pdf/typefaces';
import { pathBoxes, readPdf, rises } from './readPdf';
import { paintsUnmarked } from './readStructure';

const draw = (...content: Content[]): Promise<Uint8Array> =>
  drawDefinition({ defaultStyle: { font: 'Text', fontSize: 10 }, content }, typefacesFor(null));
const wordsOf = async (bytes: Uint8Array): Promise<string> =>
  (await readPdf(bytes)).pages.join(' ').replaceAll(/\s+/g, ' ').trim();

/** Drawn as the Greek letter, which it is read as then. */
const iotaOfPhonetics = 0x269;

describe('a text that is drawn', () => {
  it('has all its letters, whatever their codes in the file look like', async () => {
    const typefaces = typefacesFor(null);
    // More than 255, so that brackets, back strokes and ends of lines are among the bytes of the codes.
    const letters = Array.from({ length: 0x460 - 0x21 }, (_, at) => 0x21 + at)
      .filter((code) => typefaces.draws(code) && /[\p{L}\p{N}\p{P}]/u.test(String.fromCodePoint(code)))
      .filter((code) => (code < 0x7f || code > 0xbf) && code !== iotaOfPhonetics)
      .map((code) => String.fromCodePoint(code));
    expect(letters.length).toBeGreaterThan(300);
    const text = letters.join(' ');
    const normal = (said: string): string => said.normalize('NFKC').replaceAll(/\s+/g, '');
    expect(normal(await wordsOf(await draw(text)))).toBe(normal(text));
  });

  it('stays marked where colours, underlines and backgrounds change within it', async () => {
    const bytes = await draw({
      text: [
        'plain words ',
        { text: 'underlined words ', decoration: 'underline' },
        { text: 'words on a ground ', background: '#ffee00' },
        { text: 'struck words ', decoration: 'lineThrough', color: '#ff0000' },
        'and more plain words that go on for longer than a line is wide, so that the last of them come to stand in the next',
        { text: ' with one underlined', decoration: 'underline' },
      ],
    });
    expect(await wordsOf(bytes)).toMatch(/^plain words underlined words words on a ground struck words and/);
    expect(await paintsUnmarked(bytes)).toBe(false);
  });

  it('has accents above the letters they belong to, and what follows on the base line', async () => {
    const [accent, after, ...more] = await rises(await draw('m\u0303\u0303 and more'));
    expect(accent).toBeGreaterThan(0);
    expect(after).toBe(0);
    expect(more).toEqual([]);
  });
});

it('a drawing with a small scale keeps its shape', async () => {
  const svg = (size: number, at: number): string =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" viewBox="0 0 ${size} ${size}">` +
    `<path d="M${at} ${at}H${at * 2}V${at * 2}z"/></svg>`;
  const [large = [], small = []] = await Promise.all(
    [svg(1000, 123), svg(1, 0.123)].map(
      async (each) => await pathBoxes(await draw({ svg: each, alt: 'A shape' })),
    ),
  );
  const [one = [], other = []] = [large.at(-1), small.at(-1)];
  expect(one.map((length) => length / 1000)).toEqual(
    other.map((length) => expect.closeTo(length, 4) as number),
  );
});
