import { beforeAll, describe, expect, it } from 'vitest';
import type { ReportDocument } from '#shared/report/document';
import { sampleEngagement } from '../../support/sampleEngagement';
import { exported, exportJob } from './exported';
import { elementsOf, readArchive, textsOf, type Element } from './readOffice';

const engagement = sampleEngagement('A');
const job = exportJob('docx', engagement, { edition: 'board', language: 'en' });
const { document } = job;

let files: ReadonlyMap<string, Buffer>;
let body: readonly Element[];

beforeAll(async () => {
  files = await readArchive(await exported(job));
  body = elementsOf(files.get('word/document.xml'));
}, 120_000);

function paragraphsOf(style: string): readonly string[] {
  return body
    .filter(({ name }) => name === 'w:p')
    .filter((_, place) => styles()[place] === style)
    .map(({ text }) => text);
}

/** The style of every paragraph, in order; a paragraph without one has an empty name. */
function styles(): readonly string[] {
  const found: string[] = [];
  for (const { attributes, name } of body) {
    if (name === 'w:p') found.push('');
    if (name === 'w:pStyle') found[found.length - 1] = attributes['w:val'] ?? '';
  }
  return found;
}

function blocksOf(kind: ReportDocument['sections'][number]['blocks'][number]['kind']) {
  return document.sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === kind));
}

describe('the report as a Word document', () => {
  it('has a heading of the first rank for every chapter, in order', () => {
    const titles = paragraphsOf('Heading1');
    expect(titles).toEqual(document.sections.map(({ title }) => title));
  });

  it('has a heading of the second rank for every heading of the report', () => {
    const wanted = blocksOf('heading').flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [],
    );
    expect(paragraphsOf('Heading2')).toEqual(wanted);
  });

  it('says every text of every table', () => {
    const cells = new Set(textsOf(files.get('word/document.xml'), 'w:tc').map((text) => text.trim()));
    const wanted = blocksOf('table').flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map(({ text }) => text.replaceAll('\n', '').trim()) : [],
    );
    expect(wanted.filter((text) => !cells.has(text))).toEqual([]);
  });

  it('repeats the head of every table', () => {
    const tables = body.filter(({ name }) => name === 'w:tbl').length;
    // Figures side by side and the band of the cover are laid out as tables too.
    const others = blocksOf('figures').length + 1;
    expect(body.filter(({ name }) => name === 'w:tblHeader').length).toBe(tables - others);
  });

  it('has contents that name the chapters with the page each begins on', () => {
    const entries = paragraphsOf('TOC1');
    expect(entries.length).toBe(document.sections.length);
    for (const [place, { title }] of document.sections.entries())
      expect(entries[place]).toMatch(new RegExp(`${title}.*\\d+$`));
  });

  it('shows charts as pictures with their words', () => {
    const pictures = body.filter(({ name }) => name === 'wp:docPr');
    expect(pictures.length).toBeGreaterThan(0);
    for (const { attributes } of pictures) expect(attributes['descr']).toMatch(/\d/);
    const media = [...files].filter(([name]) => name.startsWith('word/media/'));
    for (const [, bytes] of media) expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('numbers its pages, names its language and its title', () => {
    expect(files.get('word/footer1.xml')?.toString()).toContain('NUMPAGES');
    expect(files.get('word/styles.xml')?.toString()).toContain('w:val="en-GB"');
    expect(files.get('docProps/core.xml')?.toString()).toContain(document.title);
  });
});
