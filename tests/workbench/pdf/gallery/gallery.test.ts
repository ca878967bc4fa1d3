import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { ReportDocument } from '#shared/report/document';
import { en } from '#shared/wording/en/index';
import { forkChild } from '#workbench/child/forkChild';
import { contentWidthPt, pageOf } from '#workbench/pdf/layout/page';
import type { Renderer } from '#workbench/pdf/renderProcess';
import { createWarmRenderer } from '#workbench/pdf/warmRenderer';
import { buildChild, type BuiltChild } from '../../../support/buildChild';
import { readPdf, type ReadPdf } from '../readPdf';
import { partsIn, readStructure, type ReadPart } from '../readStructure';
import { comparePictures, pictured } from './comparePictures';
import { documentOf, galleryReports, jobOf, type GalleryReport } from './galleryReports';
import { misplacedWords, nearlyEmptyPages, wrong } from './pageFaults';
import { readLines, type ReadPage } from './readLines';

interface Drawn {
  readonly document: ReportDocument;
  readonly bytes: Uint8Array;
  readonly read: ReadPdf;
  readonly trees: readonly ReadPart[];
  readonly pages: readonly ReadPage[];
}

let built: BuiltChild;
let render: Renderer;
beforeAll(async () => {
  built = await buildChild('render');
  render = createWarmRenderer(forkChild(built.file));
});
afterAll(async () => {
  await render.close?.();
  await built.remove();
});

/** Sentences that only English reports hold: what stands around the figures, long enough to be no name. */
const english = new Set(
  [...textsIn(en.report), ...translatedIn(template)]
    .flatMap((text) => text.split(/\{\{.*?\}\}|\n/))
    .map((part) => part.trim())
    .filter((part) => part.length >= 25 && part.includes(' ')),
);

function textsIn(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsIn) : [];
}

/** English texts of a template that say something else in German. */
function translatedIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('de' in node && 'en' in node) return node.de === node.en ? [] : textsIn(node.en);
  return Object.values(node).flatMap(translatedIn);
}

async function draw(report: GalleryReport): Promise<Drawn> {
  const document = documentOf(report);
  const result = await render(jobOf(report, document));
  if (!result.ok) throw new Error(result.problem.code);
  const { bytes, warnings } = result.value;
  expect(warnings).toEqual([]);
  const [read, { pages: trees }, pages] = [
    await readPdf(bytes),
    await readStructure(bytes),
    await readLines(bytes),
  ];
  return { document, bytes, read, trees, pages };
}

/** Roles of the words of a page in the order of reading. */
function leavesOf(part: ReadPart): readonly ReadPart[] {
  return part.children.length === 0 ? [part] : part.children.flatMap(leavesOf);
}

it('shows every pair of sample, edition, language, cover and paper', () => {
  const keys = ['sample', 'edition', 'language', 'cover', 'paper'] as const;
  const kinds = (key: (typeof keys)[number]) => [...new Set(galleryReports.map((each) => each[key]))];
  for (const [at, one] of keys.entries())
    for (const other of keys.slice(at + 1)) {
      const pairs = new Set(galleryReports.map((each) => `${each[one]} ${each[other]}`));
      expect(pairs.size, `${one} and ${other}`).toBe(kinds(one).length * kinds(other).length);
    }
});

describe.each(galleryReports)('sample $sample, $edition, $language, $cover on $paper', (report) => {
  let drawn: Drawn;
  beforeAll(async () => {
    drawn = await draw(report);
  }, 90_000);

  it('has an outline of every chapter, and its language', () => {
    const { document, read } = drawn;
    expect(read.bookmarks.map(({ title }) => title)).toEqual(document.sections.map(({ title }) => title));
    expect(read.language).toBe(report.language);
  });

  it('has its number on every page but the first', () => {
    const { document, read } = drawn;
    const missing = wrong(read.pages, (page) => {
      const number = read.pages.indexOf(page) + 1;
      const label = document.pageLabel
        .replace('{{page}}', String(number))
        .replace('{{pages}}', String(read.pages.length));
      return number === 1 || page.includes(label) ? [] : [`lacks "${label}"`];
    });
    expect(missing).toEqual([]);
  });

  it('keeps its words inside the margins and apart', () => {
    const { sidePt } = pageOf(report.paper);
    expect(misplacedWords(drawn.pages, report.paper)).toEqual([]);
    expect(contentWidthPt).toBeCloseTo((drawn.pages[0]?.widthPt ?? 0) - 2 * sidePt, 1);
  });

  it('ends no page with a heading, and starts no table at the foot without a row', () => {
    const headings = wrong(drawn.trees, (page) => {
      const last = leavesOf(page).at(-1);
      return last !== undefined && /^H\d$/.test(last.role) ? [`"${last.words}" stands last`] : [];
    });
    expect(headings).toEqual([]);
    const tables = wrong(drawn.trees, (page) =>
      partsIn([page], 'Table')
        .filter((table) => partsIn([table], 'TD').length === 0)
        .map((table) => `"${table.words}" has a head alone`),
    );
    expect(tables).toEqual([]);
  });

  it('has no page with next to nothing on it', () => {
    expect(nearlyEmptyPages(drawn.pages)).toEqual([]);
  });

  it.skipIf(report.language === 'en')('holds no English sentence of ours', () => {
    const text = drawn.read.pages.join(' ').replaceAll(/\s+/g, ' ');
    expect([...english].filter((each) => text.includes(each))).toEqual([]);
  });

  it.runIf(pictured(report).length > 0)('looks as it did', () => {
    const { bytes, pages } = drawn;
    expect(comparePictures({ report, bytes, pages, document: drawn.document })).toEqual([]);
  });
});
