import { describe, expect, it } from 'vitest';
import type { Block, ReportDocument, Section } from '#shared/report/document';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { liberation } from '../../support/testTypefaces';
import { readPdf } from './readPdf';
import { partsIn, readStructure } from './readStructure';
import { readLines } from './gallery/readLines';

const base = reportOf(sampleEngagement('A'));

function chapter(id: string, blocks: readonly Block[], more: Partial<Section> = {}): Section {
  return { id, title: `Chapter ${id}`, startsPage: true, blocks, ...more };
}

/** Paragraphs of one line each, numbered. */
function lines(count: number): Block[] {
  return Array.from({ length: count }, (_, at) => ({ kind: 'paragraph', text: `Line ${at + 1} of many.` }));
}

/** Holds a letter that the firm's typeface lacks. */
const lack: readonly Block[] = [{ kind: 'paragraph', text: 'Die STRAẞE.' }];

async function drawn(...sections: Section[]): Promise<Uint8Array> {
  const document: ReportDocument = { ...base, sections };
  const brand = { name: 'Nordlys', colour: '#0f5c5c' };
  return (await renderPdf({ document, brand, logo: null, typeface: null })).bytes;
}

/** The page, from 1, on which every chapter begins, and how many there are. */
async function beginnings(bytes: Uint8Array): Promise<readonly [pages: number, ...at: number[]]> {
  const { pages } = await readPdf(bytes);
  const at = pages.flatMap((text, index) =>
    index > 1 ? [...text.matchAll(/Chapter \w/g)].map(() => index + 1) : [],
  );
  return [pages.length, ...at];
}

async function sizesOf(bytes: Uint8Array): Promise<ReadonlySet<number>> {
  const runs = (await readLines(bytes)).slice(2).flatMap((page) => page.runs);
  return new Set(runs.filter(({ text }) => text.startsWith('Line')).map(({ sizePt }) => sizePt));
}

describe('a chapter that ends with next to nothing on its last page', () => {
  it('is set tighter, so that it ends a page before', async () => {
    const whole = await drawn(chapter('a', lines(28)), chapter('b', lines(3)));
    expect(await beginnings(whole)).toEqual([4, 3, 4]);
    const over = await drawn(chapter('a', lines(36)), chapter('b', lines(3)));
    expect(await beginnings(over)).toEqual([4, 3, 4]);
  });

  it('is told once and in order, and the contents name the page that came of it', async () => {
    const bytes = await drawn(chapter('a', lines(36)), chapter('b', lines(3)));
    const { pages } = await readStructure(bytes);
    const told = pages.slice(2, 3).flatMap((page) => partsIn([page], 'P').map(({ words }) => words));
    expect(told.filter((words) => words.startsWith('Line'))).toEqual(
      lines(36).map((block) => (block.kind === 'paragraph' ? block.text : '')),
    );
    const contents = (await readPdf(bytes)).pages[1]?.replaceAll(/\s+/g, ' ');
    expect(contents).toContain('Chapter a 3 Chapter b 4');
  });

  it('is set in the typeface of the firm all the same, with ours behind it', async () => {
    const faces = { regular: liberation('Regular') };
    const document = { ...base, sections: [chapter('a', [...lines(35), ...lack]), chapter('b', lines(3))] };
    const brand = { name: 'Nordlys', colour: '#0f5c5c' };
    const typeface = { kind: 'faces', faces } as const;
    const { bytes } = await renderPdf({ document, brand, logo: null, typeface });
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(4);
    expect(pages[2]).toContain('STRAẞE');
  });

  it('stays as it is where no page would be spared', async () => {
    const bytes = await drawn(chapter('a', lines(60)), chapter('b', lines(3)));
    expect(await beginnings(bytes)).toEqual([5, 3, 5]);
    expect((await sizesOf(bytes)).size).toBe(1);
  });

  it('counts the chapters that go on below it', async () => {
    const below = chapter('b', lines(8), { startsPage: false });
    const bytes = await drawn(chapter('a', lines(20)), below, chapter('c', lines(3)));
    expect(await beginnings(bytes)).toEqual([4, 3, 3, 4]);
  });
});

describe('a chapter whose pages are counted', () => {
  it('is set tighter however much is on its last page', async () => {
    const block: Block = { kind: 'list', items: lines(45).map(() => 'A point that is made once more.') };
    const free = await drawn(chapter('a', [block]), chapter('b', lines(3)));
    const counted = await drawn(chapter('a', [block], { mostPages: 1 }), chapter('b', lines(3)));
    expect([(await beginnings(free))[0], (await beginnings(counted))[0]]).toEqual([5, 4]);
  });
});

describe('a table that goes over to another page', () => {
  const table = (rows: number, title?: number): Block => ({
    kind: 'table',
    columns: [
      { title: 'One', width: 'wide' },
      { title: 'Two', width: 'wide' },
      { title: 'Three', width: 'normal' },
    ],
    rows: Array.from({ length: rows }, (_, at) =>
      at === title
        ? [{ text: 'Group', isStrong: true }]
        : [{ text: `Row ${at + 1}` }, { text: 'x' }, { text: 'y' }],
    ),
  });

  async function rowsByPage(block: Block): Promise<number[]> {
    const { pages } = await readPdf(await drawn(chapter('a', [block])));
    return pages.slice(2).map((text) => text.match(/Row \d+/g)?.length ?? 0);
  }

  it('never has its last row there alone', async () => {
    for (const rows of [28, 29, 30, 31, 32]) {
      const onPages = await rowsByPage(table(rows));
      expect(onPages.at(-1), `${rows} rows`).toBeGreaterThan(1);
    }
  });

  it('takes the title of a group along with the rows below it', async () => {
    for (const title of [24, 25, 26, 27, 28, 29, 30]) {
      const { pages } = await readPdf(await drawn(chapter('a', [table(60, title)])));
      const page = pages.find((text) => text.includes('Group')) ?? '';
      expect(page, `the title stands ${title + 1}th`).toContain(`Row ${title + 2}`);
    }
  });
});
