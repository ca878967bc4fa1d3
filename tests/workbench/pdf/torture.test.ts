import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf } from '../../report/reportOf';
import { sampleEngagement } from '../../support/sampleEngagement';
import { overlapsIn, readLines } from './gallery/readLines';
import { readPdf } from './readPdf';

const alfa = sampleEngagement('A');

async function drawn(engagement: Engagement, client = 'Alfa') {
  const document = reportOf(engagement, { edition: 'internal', client: { id: 'client', name: client } });
  const brand = { name: 'Nordlys', colour: '#0f5c5c' };
  const { bytes, warnings } = await renderPdf({ document, brand, logo: null, typeface: null });
  const lines = await readLines(bytes);
  return {
    warnings,
    pages: (await readPdf(bytes)).pages,
    overlaps: lines.flatMap(overlapsIn),
    empty: lines.filter(({ runs }) => runs.length < 3).length,
  };
}

describe('a report of what nobody planned for', () => {
  const twelveLines = 'A title that goes on and does not end where a title should, '.repeat(12).trim();

  it.each<readonly [string, Engagement]>([
    ['nobody at all', { ...alfa, respondents: [], answers: {}, verified: [] }],
    ['a title of twelve lines', { ...alfa, title: twelveLines }],
  ])(
    'with %s is whole, and no words lie over others',
    async (_, engagement) => {
      const { pages, overlaps, empty, warnings } = await drawn(engagement);
      expect(pages.length).toBeGreaterThan(5);
      expect(overlaps).toEqual([]);
      expect(empty).toBe(0);
      expect(warnings).toEqual([]);
    },
    60_000,
  );

  it('shows a mark for names that cannot be printed, never nothing, and tells which characters it is about', async () => {
    const { pages, warnings } = await drawn({ ...alfa, title: 'Проект 東京 😀' }, 'شركة');
    expect(pages[0]).toContain('Проект [?]');
    expect(warnings).toMatchObject([
      { code: 'glyphs-missing', characters: expect.arrayContaining(['東', '京', '😀', 'ش']) as string[] },
    ]);
  }, 60_000);
});
