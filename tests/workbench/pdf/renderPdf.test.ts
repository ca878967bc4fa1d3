import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Paper } from '#shared/report/paper';
import { renderPdf } from '#workbench/pdf/renderPdf';
import type { Rendered, RenderJob, RenderLogo } from '#workbench/pdf/renderJob';
import { engagementFrom } from '../../support/engagementFrom';
import { sampleEngagement } from '../../support/sampleEngagement';
import { reportOf } from '../../report/reportOf';
import { jpeg, png } from '../images/pictures';
import { countPictures, fillColours, readPdf, type ReadPdf } from './readPdf';
import { unpacked } from './unpacked';

const brand = { name: 'Nordlys Product Advisers', colour: '#0f5c5c' };
const alfa = sampleEngagement('A');
const job = (changes: Partial<RenderJob> = {}): RenderJob => ({
  document: reportOf(alfa),
  brand,
  logo: null,
  typeface: null,
  ...changes,
});
const folder = mkdtempSync(join(tmpdir(), 'plumbline-pdf-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function has(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

function fileOf(bytes: Uint8Array): string {
  const file = join(folder, `${Math.abs(bytes.length)}.pdf`);
  writeFileSync(file, bytes);
  return file;
}

describe('the report of sample A as a file', () => {
  let rendered: Rendered;
  let read: ReadPdf;
  beforeAll(async () => {
    rendered = await renderPdf(job());
    read = await readPdf(rendered.bytes);
  });

  it('has a bookmark for every chapter, with its headings below it', () => {
    expect(read.bookmarks.map(({ title }) => title)).toEqual(
      job().document.sections.map(({ title }) => title),
    );
    const summary = read.bookmarks.find(({ title }) => title === 'Executive summary');
    expect(summary?.children).toContain('Five situations at a glance');
  });

  it('counts its pages on every page but the cover', () => {
    expect(read.pages).toHaveLength(rendered.pages);
    expect(read.pages[0]).not.toContain('Page 1');
    read.pages.slice(1).forEach((text, index) => {
      expect(text).toContain(`Page ${index + 2} of ${rendered.pages}`);
    });
  });

  it('gives every chapter the page number that the contents promise', () => {
    for (const { title } of read.bookmarks) {
      const promised = Number(new RegExp(`${title}\\s*(\\d+)`).exec(read.pages[1] ?? '')?.[1]);
      expect(read.pages[promised - 1]).toContain(title);
    }
  });

  it('has text that can be selected, charts included', () => {
    const words = read.pages.join('\n');
    for (const each of ['Alfa Compliance Software', '56.0', 'Boundaries and intake', 'Product role charter'])
      expect(words).toContain(each);
  });

  it('has no empty page', () => {
    for (const text of read.pages) expect(text.length).toBeGreaterThan(150);
  });

  it('names its title and language', () => {
    expect(read.title).toBe('Alfa Compliance Software: Told by a test');
    expect(read.language).toBe('en');
  });

  it('embeds its fonts', () => {
    const text = unpacked(rendered.bytes);
    const embedded = text.match(/\/FontFile2 /g)?.length ?? 0;
    expect(embedded).toBeGreaterThanOrEqual(2);
    expect(text.match(/\/BaseFont/g)?.length).toBe(2 * embedded);
    expect(text).not.toMatch(/\/BaseFont \/(Helvetica|Times|Courier)/);
  });

  it('runs nothing', () => {
    const text = unpacked(rendered.bytes);
    for (const key of ['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/AA'])
      expect(text).not.toContain(key);
  });

  it('is the same to the byte for the same input', async () => {
    expect(Buffer.from(rendered.bytes).equals((await renderPdf(job())).bytes)).toBe(true);
  });

  it.skipIf(!has('qpdf'))('passes qpdf --check (skipped where qpdf is not installed)', () => {
    const output = execFileSync('qpdf', ['--check', fileOf(rendered.bytes)], { encoding: 'utf8' });
    expect(output).toContain('No syntax or stream encoding errors found');
  });
});

describe('characters', () => {
  it('of European names print with glyphs of their own', async () => {
    const name = 'Åß łódź € “Söhne”';
    const document = reportOf(alfa, { client: { id: 'client', name } });
    const { bytes, warnings } = await renderPdf(job({ document }));
    expect(warnings).toEqual([]);
    expect((await readPdf(bytes)).pages[0]).toContain(name);
  });

  it('without a glyph are replaced visibly and named', async () => {
    const document = reportOf(alfa, { client: { id: 'client', name: '王 Trading 😀' } });
    const { bytes, warnings } = await renderPdf(job({ document }));
    const spots = [expect.objectContaining({ source: { kind: 'part', part: 'client' } }) as unknown];
    expect(warnings).toEqual([{ code: 'glyphs-missing', characters: ['王', '😀'], spots }]);
    expect((await readPdf(bytes)).pages[0]).toContain('[?] Trading [?]');
  });
});

describe('a logo in a report', () => {
  const picture = (
    bytes: Uint8Array,
    mediaType: 'image/png' | 'image/jpeg' | 'image/svg+xml',
  ): RenderLogo => ({
    kind: 'picture',
    image: { bytes, mediaType, width: 20, height: 10 },
  });

  it.each([
    ['PNG', picture(png({ width: 20, height: 10 }), 'image/png')],
    ['JPEG', picture(jpeg, 'image/jpeg')],
  ])('is drawn from a %s', async (_, logo) => {
    const { bytes, warnings } = await renderPdf(job({ logo }));
    expect(warnings).toEqual([]);
    expect(await countPictures(bytes)).toBeGreaterThan(0);
  });

  it('is drawn from an SVG as shapes, not as pixels', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" width="1000" height="500"><rect width="20" height="10" fill="#12ab34"/></svg>';
    const { bytes, warnings } = await renderPdf(job({ logo: picture(Buffer.from(svg), 'image/svg+xml') }));
    expect(warnings).toEqual([]);
    expect(await countPictures(bytes)).toBe(0);
    expect(await fillColours(bytes)).toContain('#12ab34');
  });

  it('that was refused costs a placeholder and a warning, not the report', async () => {
    const problem = { code: 'image-damaged' } as const;
    const { bytes, warnings } = await renderPdf(job({ logo: { kind: 'unreadable', problem } }));
    expect(warnings).toEqual([{ code: 'logo-left-out', problem }]);
    expect((await readPdf(bytes)).pages[0]).toContain('Logo could not be shown');
  });
});

it('the brand says in its own words, on the cover and at every foot, who may read the report', async () => {
  const confidentiality = 'Nicht zur Weitergabe';
  const document = reportOf(alfa, { brand: { ...brand, confidentiality } });
  const { pages } = await readPdf((await renderPdf(job({ document }))).bytes);
  for (const page of pages) expect(page).toContain(confidentiality);
  expect(pages.join(' ')).not.toContain('Prepared for');
});

describe('the paper of the brand', () => {
  it('is that of every page, and costs no word', async () => {
    const letters = (pages: readonly string[]) => new Set(pages.join(' ').match(/\p{L}{2,}/gu));
    const drawn = (paper: Paper) =>
      renderPdf(job({ document: reportOf(alfa, { brand: { ...brand, paper } }) }));
    const [onA4, onLetter] = [await drawn('A4'), await drawn('Letter')];
    const sizes = (bytes: Uint8Array) => new Set(unpacked(bytes).match(/MediaBox\s*\[[^\]]*\]/g));
    expect([...sizes(onA4.bytes)]).toEqual([expect.stringMatching(/\[0 0 595\.28 841\.89\]/)]);
    expect([...sizes(onLetter.bytes)]).toEqual([expect.stringMatching(/\[0 0 612\S* 792\S*\]/)]);
    const printed = letters((await readPdf(onLetter.bytes)).pages);
    for (const word of letters((await readPdf(onA4.bytes)).pages)) expect(printed).toContain(word);
  });
});

describe('hard cases', () => {
  it('a word of 20,000 letters prints in full, within seconds', async () => {
    const reason = 'x'.repeat(20_000);
    const document = reportOf({ ...alfa, overrides: [{ facet: 'role.focus', score: 50, reason }] });
    const { bytes } = await renderPdf(job({ document }));
    const letters = (await readPdf(bytes)).pages.join('').match(/x/g)?.length ?? 0;
    expect(letters).toBeGreaterThanOrEqual(20_000);
  });

  it('a title of twelve lines stays on the cover, whole', async () => {
    const title = Array.from({ length: 110 }, (_, index) => `word${index}`).join(' ');
    const { bytes } = await renderPdf(job({ document: reportOf({ ...alfa, title }) }));
    const [cover = ''] = (await readPdf(bytes)).pages;
    expect(cover).toContain('word0');
    expect(cover).toContain('word109');
    expect(cover).toContain('Confidential.');
  });

  it('no answers at all still make a report', async () => {
    const { bytes } = await renderPdf(job({ document: reportOf(engagementFrom({})) }));
    expect((await readPdf(bytes)).pages.join('\n')).toContain(
      'There are not enough answers to give advice yet',
    );
  });

  it('a table cell longer than a page is printed to its end', async () => {
    const document = reportOf(alfa);
    const text = Array.from({ length: 1500 }, (_, index) => `cell${index}`).join(' ');
    const long = {
      id: 'long',
      title: 'Long',
      startsPage: true,
      blocks: [
        {
          kind: 'table',
          columns: [{ title: 'A', width: 'normal' }],
          rows: [[{ text }], [{ text: 'after' }]],
        },
        { kind: 'finding', title: 'Long finding', tags: [], text, details: [] },
        { kind: 'note', title: 'Long note', text },
      ],
    } as const;
    const { bytes } = await renderPdf(job({ document: { ...document, sections: [long] } }));
    const words = (await readPdf(bytes)).pages.join(' ').replaceAll('\n', ' ');
    expect(words.match(/cell1499/g)).toHaveLength(3);
    expect(words).toContain('after');
  });

  it.each([
    [
      'a finding',
      {
        kind: 'finding',
        title: 'What was announced.',
        tags: [],
        text: 'A line.',
        details: [{ label: 'Why', text: 'A line.' }],
      },
    ],
    [
      'a list that is kept together',
      { kind: 'list', items: ['What was announced.', ...Array<string>(5).fill('An item. '.repeat(16))] },
    ],
  ] as const)('a heading never ends a page alone before %s', async (_, block) => {
    const filler = { kind: 'paragraph', text: 'A line.' } as const;
    for (let lines = 18; lines <= 32; lines += 1) {
      const chapter = {
        id: 'chapter',
        title: 'Chapter',
        startsPage: true,
        blocks: [
          ...Array.from({ length: lines }, () => filler),
          { kind: 'heading', level: 2, text: 'Announced' } as const,
          block,
        ],
      };
      const { bytes } = await renderPdf(job({ document: { ...reportOf(alfa), sections: [chapter] } }));
      const page = (await readPdf(bytes)).pages.find((text) => text.includes('Announced'));
      expect(page).toContain('What was announced.');
    }
  });
});
