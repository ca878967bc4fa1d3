import { describe, expect, it } from 'vitest';
import { askedForm } from '#shared/interview/form/askedForm';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { composeGuide } from '#shared/report/guide/composeGuide';
import type { Paper } from '#shared/report/paper';
import { renderPdf } from '#workbench/pdf/renderPdf';
import { createTranslate } from '#workbench/translate';
import { sampleEngagement } from '../../support/sampleEngagement';
import { readPdf } from './readPdf';
import { unpacked } from './unpacked';

const engagement = sampleEngagement('A');

function guideOf(id: string, paper: Paper = 'A4', withFacts = false) {
  const group = template.groups.find((each) => each.id === id);
  if (group === undefined) throw new Error(id);
  const form = askedForm(
    template,
    engagement,
    id,
    template.dimensions.map((each) => each.id),
  );
  const document = composeGuide({
    template,
    engagement,
    client: { id: 'client', name: 'Alfa' },
    group,
    respondent: null,
    form,
    brand: { name: 'North & Co', colour: '#1f4e79', footer: 'Confidential' },
    paper,
    withFacts,
    language: 'en',
    translate: createTranslate('en'),
    now: '2026-03-01T09:00:00.000Z',
  });
  return { form, document };
}

const draw = async (document: ReturnType<typeof guideOf>['document']) =>
  (
    await renderPdf({
      document,
      brand: { name: 'North & Co', colour: '#1f4e79' },
      logo: null,
      typeface: null,
    })
  ).bytes;
/** Words as they stand on paper, wherever the lines break. */
const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');

describe('an interview guide', () => {
  it.each(template.groups.map(({ id }) => id))('holds every prompt and code that %s is asked', async (id) => {
    const { form, document } = guideOf(id);
    const drawn = await draw(document);
    const { pages } = await readPdf(drawn);
    const text = squeezed(pages.join(' '));
    for (const { subject } of form.sections.flatMap(({ items }) => items)) {
      const { prompt } = subject.kind === 'symptom' ? subject.symptom : subject.question;
      expect(text).toContain(squeezed(prompt.en));
      expect(text).toContain(squeezed(subject.id));
    }
  });

  it('begins with the fact sheet where that is wanted, on the paper that is wanted', async () => {
    const bytes = await draw(guideOf('PMG', 'Letter', true).document);
    const { pages } = await readPdf(bytes);
    const text = squeezed(pages.join(' '));
    for (const { prompt } of template.facts) expect(text).toContain(squeezed(prompt.en));
    expect(unpacked(bytes)).toMatch(/MediaBox\s*\[0 0 612\S* 792/);
  });
});
