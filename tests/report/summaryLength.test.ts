import { describe, expect, it } from 'vitest';
import { editions } from '#shared/report/editions';
import { papers } from '#shared/report/paper';
import { languages } from '#shared/template/localizedText';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { documentOf, jobOf, sampleIds } from '../workbench/pdf/gallery/galleryReports';

/** What stands before the first chapter: cover and contents. */
const frontPages = 2;

describe.each(editions)('the executive summary of the %s edition', { timeout: 90_000 }, (edition) => {
  it.each(sampleIds)('has one page for the board and two for everybody else: sample %s', async (sample) => {
    const taken: Record<string, number> = {};
    for (const language of languages)
      for (const paper of papers) {
        const report = { sample, edition, language, paper, cover: 'plain' } as const;
        const document = documentOf(report);
        const sections = document.sections.filter(({ id }) => id === 'summary');
        const { pages } = await renderPdf(jobOf(report, { ...document, sections }));
        taken[`${language} on ${paper}`] = pages - frontPages;
      }
    const wanted = edition === 'board' ? 1 : 2;
    expect(taken).toEqual(Object.fromEntries(Object.keys(taken).map((key) => [key, wanted])));
  });
});
