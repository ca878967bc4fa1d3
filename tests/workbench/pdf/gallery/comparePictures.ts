import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportDocument } from '#shared/report/document';
import { type } from '#workbench/pdf/layout/page';
import type { GalleryReport } from './galleryReports';
import { differingCells, fromPgm, fromPng, toPng } from './greyPicture';
import type { ReadPage } from './readLines';

const folder = join(import.meta.dirname, 'pictures');
const dotsPerInch = 40;
/** Small squares that may differ: a figure more or less is not what pictures are compared for. */
const mostDiffering = 6;

const hasPoppler = spawnSync('pdftoppm', ['-v']).error === undefined;
if (!hasPoppler)
  process.stderr.write('SKIPPED: pdftoppm is not installed, so no pages are compared as pictures\n');

/** Covers of every kind, and pages of every kind of content. */
const wanted: readonly (readonly [report: string, ...chapters: string[]])[] = [
  ['A client en', 'cover', 'contents', 'summary', 'glance', 'dimension-role', 'recommendations'],
  ['A client de', 'cover', 'skills'],
  ['A client sv', 'cover', 'roadmap'],
  ['A board en', 'cover'],
  ['A board de', 'cover'],
  ['C internal sv', 'answers', 'private'],
];

/** What of a report is compared as a picture: chapters by id, the cover, the contents. */
export function pictured({ sample, edition, language }: GalleryReport): readonly string[] {
  if (!hasPoppler) return [];
  const [, ...chapters] = wanted.find(([each]) => each === `${sample} ${edition} ${language}`) ?? [''];
  return chapters;
}

export interface PicturedReport {
  readonly report: GalleryReport;
  readonly document: ReportDocument;
  readonly bytes: Uint8Array;
  readonly pages: readonly ReadPage[];
}

/**
 * Names of pictures that differ from the kept ones; what differs is written beside them as `.now.png`. Pictures that
 * are not there yet are written, as `npm run pictures` wants it, but missed where nobody would keep them.
 */
export function comparePictures(given: PicturedReport): readonly string[] {
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-gallery-'));
  try {
    const file = join(scratch, 'report.pdf');
    writeFileSync(file, given.bytes);
    return pictured(given.report).flatMap((chapter) => compare(file, chapter, given));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function compare(file: string, chapter: string, given: PicturedReport): readonly string[] {
  const { sample, edition, language } = given.report;
  const name = `${sample}-${edition}-${language}-${chapter}`;
  const kept = join(folder, `${name}.png`);
  const page = String(pageOf(chapter, given));
  const pgm = execFileSync('pdftoppm', ['-r', String(dotsPerInch), '-gray', '-f', page, '-l', page, file]);
  const now = fromPgm(pgm);
  if (!existsSync(kept)) {
    if (process.env['CI'] !== undefined) return [`${name} is missing`];
    mkdirSync(folder, { recursive: true });
    writeFileSync(kept, toPng(now));
    process.stderr.write(`WRITTEN: ${name}.png\n`);
    return [];
  }
  const differing = differingCells(fromPng(readFileSync(kept)), now);
  if (differing <= mostDiffering) return [];
  writeFileSync(join(folder, `${name}.now.png`), toPng(now));
  return [`${name} differs in ${differing} places, see ${name}.now.png`];
}

function pageOf(chapter: string, { document, pages }: PicturedReport): number {
  if (chapter === 'cover') return 1;
  if (chapter === 'contents') return 2;
  const title = document.sections.find(({ id }) => id === chapter)?.title;
  const at = pages.findIndex(
    ({ runs }, index) =>
      index > 1 &&
      runs.some(({ text, sizePt }) => sizePt === type.chapter.fontSize && title?.startsWith(text)),
  );
  if (title === undefined || at === -1)
    throw new Error(`no chapter "${chapter}" in ${document.sections.map(({ id }) => id).join(', ')}`);
  return at + 1;
}
