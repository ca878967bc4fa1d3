import { readdir, readFile, truncate } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportDelivery } from '#shared/contract/views';
import type { Edition } from '#shared/engagement/editions';
import { noReportChoice } from '#shared/engagement/report';
import { sha256 } from '#workbench/storage/storage';
import { png } from '../images/pictures';
import { misplacedWords, nearlyEmptyPages } from '../pdf/gallery/pageFaults';
import { readLines, type ReadPage } from '../pdf/gallery/readLines';
import { countPictures } from '../pdf/readPdf';
import { openRealFolder, type RealFolder } from './realFolder';
import {
  capitals,
  largePhoto,
  lonelyFile,
  longNotes,
  ownRecommendations,
  tortureFile,
  unansweredFile,
} from './tortureFile';

let real: RealFolder;
beforeAll(async () => {
  real = await openRealFolder();
});
afterAll(() => real.close());

interface Drawn extends Pick<ReportDelivery, 'warnings'> {
  readonly bytes: Uint8Array;
  readonly pages: readonly ReadPage[];
  readonly words: string;
}

async function filesNamed(name: string | undefined): Promise<string[]> {
  const entries = await readdir(real.folder, { recursive: true });
  return entries.filter((each) => basename(each) === name).map((each) => join(real.folder, each));
}

async function draw(engagement: string, edition: Edition): Promise<Drawn> {
  const order = { engagement, edition, job: edition, language: 'en' } as const;
  const { warnings } = await real.take('reports.export', order);
  const bytes = real.handedOut();
  const pages = await readLines(bytes);
  const words = pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(' ');
  return { warnings, bytes, pages, words };
}

describe.each(['client', 'internal'] as const)(
  'the %s edition of all that an engagement holds',
  (edition) => {
    let engagement = '';
    let drawn: Drawn;
    beforeAll(async () => {
      engagement = await real.bring(tortureFile());
      const shown = await real.take('evidence.add', {
        engagement,
        facets: ['role.definition'],
        fileName: 'photo.png',
        caption: 'Bildunterschrift'.repeat(18),
        bytes: largePhoto(),
      });
      const pictures = (shown.evidence ?? []).map(({ id }) => id);
      await real.take('reports.choose', { engagement, chosen: { ...noReportChoice, pictures } });
      const logo = { base64: png({ width: 300, height: 100 }).toString('base64') };
      const brand = await real.take('brands.save', { name: `Nordlys ${edition}`, colour: '#0f5c5c', logo });
      await real.take('engagements.describe', { engagement, brand: brand.id });
      for (const file of await filesNamed(brand.logo?.attachment)) await truncate(file, 20);
      drawn = await draw(engagement, edition);
    }, 300_000);

    it('keeps every word inside the margins and apart, and no page is blank', () => {
      expect(misplacedWords(drawn.pages, 'A4')).toEqual([]);
      expect(nearlyEmptyPages(drawn.pages)).toEqual([]);
    });

    it('sums itself up on two pages, however much there is', () => {
      const startOf = (title: string): number =>
        drawn.pages.findIndex(({ runs }) => runs.some(({ text, sizePt }) => text === title && sizePt > 18));
      expect(startOf('Results at a glance') - startOf('Executive summary')).toBe(2);
    });

    it('holds every recommendation and the photo', async () => {
      const numbers = Array.from({ length: ownRecommendations }, (_, at) => `Recommendation ${at + 1} `);
      expect(numbers.filter((each) => !drawn.words.includes(each))).toEqual([]);
      expect(await countPictures(drawn.bytes)).toBe(1);
    });

    it.runIf(edition === 'internal')('holds every letter of words of 20,000', () => {
      const found = drawn.words.match(/D(?=o|$| )/g)?.length ?? 0;
      expect(found).toBeGreaterThanOrEqual(2 * longNotes * capitals);
    });

    it('names what it replaced, with the place of each, and the logo that is broken', () => {
      const glyphs = drawn.warnings.find(({ code }) => code === 'glyphs-missing');
      if (glyphs?.code !== 'glyphs-missing') throw new Error('no character is missing');
      expect(glyphs.characters).toEqual(expect.arrayContaining(['東', '🚀', 'ش', '測']));
      const sources = glyphs.spots.map(({ source }) => source);
      expect(sources).toContainEqual({ kind: 'part', part: 'client' });
      expect(sources.some((source) => source?.kind === 'recommendation')).toBe(true);
      const people = { kind: 'part', part: 'respondents' };
      if (edition === 'internal') expect(sources).toContainEqual(people);
      else expect(sources).not.toContainEqual(people);
      expect(drawn.warnings.map(({ code }) => code)).toContain('logo-left-out');
      expect(drawn.words).toContain('[?] Ångström');
    });

    it('is issued once every warning was seen, and kept to the byte', { timeout: 300_000 }, async () => {
      const order = { engagement, edition, language: 'en' } as const;
      const { notes } = await real.take('reports.compose', order);
      const acknowledged = [...notes.map(({ kind }) => kind), ...drawn.warnings.map(({ code }) => code)];
      const { issue } = await real.take('reports.issue', { ...order, job: 'issue', acknowledged });
      expect(sha256(real.handedOut())).toBe(issue.sha256);
      const kept = await filesNamed(issue.sha256);
      expect(kept).toHaveLength(1);
      expect(sha256(await readFile(kept[0] ?? ''))).toBe(issue.sha256);
    });
  },
);

it.each([
  ['of no answers at all', unansweredFile],
  ['of one respondent only', lonelyFile],
])(
  'a report %s is whole in every edition',
  async (_, file) => {
    const engagement = await real.bring(file);
    for (const edition of ['client', 'board', 'internal'] as const) {
      const { pages, warnings } = await draw(engagement, edition);
      expect(pages.length).toBeGreaterThan(4);
      expect([...misplacedWords(pages, 'A4'), ...nearlyEmptyPages(pages)], edition).toEqual([]);
      expect(warnings).toEqual([]);
    }
  },
  120_000,
);
