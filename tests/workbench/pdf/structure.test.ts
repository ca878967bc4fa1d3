import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, ReportDocument } from '#shared/report/document';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { paintsUnmarked, partsIn, readStructure, type ReadStructure } from './readStructure';

const hasPoppler = spawnSync('pdfinfo', ['-v']).error === undefined;
if (!hasPoppler)
  process.stderr.write('SKIPPED: pdfinfo is not installed, so the structure is read with pdf.js only\n');
const folder = mkdtempSync(join(tmpdir(), 'plumbline-structure-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const document = reportOf(sampleEngagement('A'));
async function drawn(given: ReportDocument): Promise<Uint8Array> {
  const brand = { name: 'Nordlys', colour: '#0f5c5c' };
  return (await renderPdf({ document: given, brand, logo: null, typeface: null })).bytes;
}
const withBlocks = (...blocks: Block[]): ReportDocument => ({
  ...document,
  sections: [{ id: 'only', title: 'The only chapter', startsPage: true, blocks }],
});
const wordsOf = (structure: ReadStructure, ...roles: string[]): string[] =>
  partsIn(structure.pages, ...roles).map(({ words }) => words);

describe('the structure of the report of sample A', () => {
  let bytes: Uint8Array;
  let structure: ReadStructure;
  beforeAll(async () => {
    bytes = await drawn(document);
    structure = await readStructure(bytes);
  });

  it('has every chapter as a heading of the first level, in order', () => {
    const chapters = document.sections.map(({ title }) => title);
    expect(wordsOf(structure, 'H1')).toEqual([document.contentsTitle, ...chapters]);
  });

  it('has the headings inside the chapters below them', () => {
    const headings = document.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : [])),
    );
    expect(headings.length).toBeGreaterThan(3);
    expect(wordsOf(structure, 'H2')).toEqual(headings);
  });

  it('has every paragraph in the order of the document', () => {
    const squeeze = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
    const all = structure.pages
      .map(({ words }) => words)
      .join(' ')
      .replaceAll(' ', '');
    let from = 0;
    for (const { blocks } of document.sections)
      for (const block of blocks) {
        if (block.kind !== 'paragraph' && block.kind !== 'lead') continue;
        const start = squeeze(block.text.split('\n')[0] ?? '')
          .replaceAll(' ', '')
          .slice(0, 60);
        const at = all.indexOf(start, from);
        expect(at, block.text).toBeGreaterThanOrEqual(0);
        from = at;
      }
  });

  it('has drawings with what they show in words', () => {
    const figures = partsIn(structure.pages, 'Figure');
    expect(figures.length).toBeGreaterThan(2);
    for (const { alt } of figures) expect(alt?.length).toBeGreaterThan(30);
    expect(figures[0]?.alt).toContain('S1');
  });

  it('has the contents as a list of links', () => {
    const entries = partsIn(structure.pages, 'TOCI');
    expect(entries.map(({ words }) => words.replace(/ \d+$/, ''))).toEqual(
      document.sections.map(({ title }) => title),
    );
    for (const entry of entries) expect(partsIn([entry], 'Link')).toHaveLength(2);
  });

  it('leaves no word and no mark untold', async () => {
    expect(structure.unmarked).toEqual([]);
    expect(structure.orphans).toEqual([]);
    expect(await paintsUnmarked(bytes)).toBe(false);
  });

  it('passes over what is the same on every page', () => {
    const told = structure.pages.map(({ words }) => words).join(' ');
    expect(told).not.toContain('Page 3 of');
    expect(told.split(document.footer)).toHaveLength(1);
  });

  it.skipIf(!hasPoppler)('is the same to poppler (skipped where pdfinfo is not installed)', () => {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, bytes);
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
    const tree = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8' });
    for (const { title } of document.sections)
      expect(tree.replaceAll(/\s+/g, ' ')).toContain(`H1 (block) "${title}`);
    expect(tree).toContain('TH');
  });
});

describe('a table', () => {
  const table: Block = {
    kind: 'table',
    columns: [
      { title: 'Group', width: 'normal' },
      { title: 'Answers', width: 'normal', isNumber: true },
    ],
    rows: Array.from({ length: 120 }, (_, at) => [
      { text: `Group ${at}` },
      { text: at % 2 === 0 ? '' : String(at) },
    ]),
  };
  let structure: ReadStructure;
  beforeAll(async () => {
    structure = await readStructure(await drawn(withBlocks(table)));
  });

  it('has its head once, though it is printed on every page', () => {
    expect(wordsOf(structure, 'TH').filter((words) => words !== '')).toEqual(['Group', 'Answers']);
  });

  it('has a cell for every column of every row, the empty ones too', () => {
    // A reader is told on each page of the rows on the others as well, without their words.
    const rows = partsIn(structure.pages, 'TR')
      .filter(({ words }) => words !== '')
      .slice(1);
    expect(rows).toHaveLength(120);
    for (const row of rows) expect(row.children.map(({ role }) => role)).toEqual(['TD', 'TD']);
    expect(rows[119]?.words).toBe('Group 119 119');
  });
});

describe('a list', () => {
  it('has items, each with its words', async () => {
    const structure = await readStructure(await drawn(withBlocks({ kind: 'list', items: ['One', 'Two'] })));
    expect(wordsOf(structure, 'LI')).toEqual(['One', 'Two']);
    expect(wordsOf(structure, 'LBody')).toEqual(['One', 'Two']);
  });

  it('that is numbered tells its numbers apart from the words', async () => {
    const recommendation: Block = {
      kind: 'recommendation',
      id: 'R1',
      title: 'Do it',
      why: { label: 'Why', text: 'It helps.' },
      facts: [],
      terms: [],
      actions: { label: 'Actions', items: ['First', 'Second'] },
      measures: { label: 'Measures', items: [] },
    };
    const structure = await readStructure(await drawn(withBlocks(recommendation)));
    expect(wordsOf(structure, 'Lbl')).toEqual(['1.', '2.']);
    expect(wordsOf(structure, 'H3')).toEqual(['R1 Do it']);
  });
});

it('a paragraph over two pages is one paragraph', async () => {
  const text = Array.from({ length: 1200 }, (_, at) => `word${at}`).join(' ');
  const structure = await readStructure(await drawn(withBlocks({ kind: 'paragraph', text })));
  const paragraphs = wordsOf(structure, 'P').filter((words) => words.includes('word'));
  expect(paragraphs.length).toBeGreaterThan(1);
  expect(paragraphs.join(' ').replaceAll(/\s+/g, '')).toContain('word598word599word600word601');
});

it('words that look like the structure of a file stay words', async () => {
  const text = ') /S /Figure /Alt (x) >> endobj <FEFF> EMC /P <</MCID 0>> BDC';
  const structure = await readStructure(await drawn(withBlocks({ kind: 'paragraph', text })));
  expect(wordsOf(structure, 'P').join(' ')).toContain('/S /Figure /Alt (x) >> endobj');
  expect(partsIn(structure.pages, 'Figure')).toEqual([]);
});

it('a block with a key is a place that a link or a preview can go to', async () => {
  const key = 'finding.with.a.key.of.more.than.thirty.letters';
  const bytes = await drawn(
    withBlocks({ kind: 'paragraph', text: 'Before.' }, { kind: 'list', items: ['Here'], key }),
  );
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const places = await (await loading.promise).getDestinations();
  await loading.destroy();
  expect(Object.keys(places)).toEqual(expect.arrayContaining(['only', key]));
});
