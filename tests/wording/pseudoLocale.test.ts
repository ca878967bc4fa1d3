import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Block } from '#shared/report/document';
import { en } from '#shared/wording/en/index';
import { interpolation, localValues } from '#shared/template/localValues';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { reportOf } from '../report/reportOf';
import { pseudo, pseudoLocale } from '../support/pseudoLocale';
import { sampleEngagement } from '../support/sampleEngagement';
import { readPdf } from '../workbench/pdf/readPdf';

const invented = i18next.createInstance().use(localValues);
await invented.init({
  lng: 'en',
  resources: { en: { translation: pseudoLocale(en) } },
  interpolation,
});
const document = reportOf(sampleEngagement('A'), {
  translate: (key, values) => invented.t(key, { ...values }),
});

describe('an invented language', () => {
  it('is longer, accented and bracketed, and leaves values alone', () => {
    expect(pseudo('No client {{name}}')).toBe('⟦Nö çlïëñt {{name}}~~~~⟧');
  });

  it('words every chapter and heading of the report', () => {
    const headings = document.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks
        .filter((block): block is Extract<Block, { kind: 'heading' }> => block.kind === 'heading')
        .map(({ text }) => text),
    ]);
    const ofTemplate = /^[^⟦]*$/;
    const english = headings.filter((text) => typeof text === 'string' && ofTemplate.test(text));
    // What is left without brackets are names of the template: dimensions, facets, recommendations.
    const worded = new Set<string>(englishTexts(en));
    expect(english.filter((text) => worded.has(text))).toEqual([]);
  });

  it('prints as a whole PDF', { timeout: 60_000 }, async () => {
    const made = await renderPdf({
      document,
      brand: { name: 'Nordlys', colour: '#0f5c5c' },
      logo: null,
      typeface: null,
    });
    const read = await readPdf(made.bytes);
    expect(read.pages.length).toBe(made.pages);
    const text = read.pages.join('\n');
    const worded = englishTexts(en.report).filter((each) => each.length > 24 && !each.includes('{{'));
    expect(worded.filter((each) => text.includes(each))).toEqual([]);
  });
});

function englishTexts(node: object): readonly string[] {
  return Object.values(node).flatMap((value: unknown) =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? englishTexts(value)
        : [],
  );
}
