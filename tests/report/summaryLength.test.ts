import { describe, expect, it } from 'vitest';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { sampleEngagement } from '../support/sampleEngagement';
import { readPdf } from '../workbench/pdf/readPdf';
import { reportOf } from './reportOf';

/** Pages from the chapter's title to the one after it. */
async function summaryPages(id: 'A' | 'B' | 'C', edition: 'client' | 'board'): Promise<number> {
  const document = reportOf(sampleEngagement(id), { edition });
  const rendered = await renderPdf({
    document,
    brand: { name: 'Nordlys Product Advisers', colour: '#0f5c5c' },
    logo: null,
    typeface: null,
  });
  const { pages } = await readPdf(rendered.bytes);
  const place = document.sections.findIndex((section) => section.id === 'summary');
  const next = document.sections[place + 1]?.title ?? '';
  const first = pages.findIndex((text, index) => index > 1 && text.includes('Executive summary'));
  const after = pages.findIndex((text, index) => index > first && text.includes(next));
  return after - first;
}

describe('the executive summary', { timeout: 60_000 }, () => {
  it.each(['A', 'B', 'C'] as const)(
    'has two pages for the client and one for the board: sample %s',
    async (id) => {
      expect(await summaryPages(id, 'client')).toBe(2);
      expect(await summaryPages(id, 'board')).toBe(1);
    },
  );
});
