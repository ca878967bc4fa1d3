import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { missingTranslations } from '#shared/report/missingTranslations';
import { applyTemplateEdits } from '#shared/template/applyTemplateEdit';

const [question] = template.questions;
if (question === undefined) throw new Error('the template asks nothing');

const reworded = applyTemplateEdits(template, [
  {
    kind: 'question-worded',
    question: question.id,
    part: 'prompt',
    language: 'en',
    text: 'Who decides here?',
  },
]);
if (!reworded.ok) throw new Error(reworded.problem.path);

describe('texts without a translation', () => {
  it('are none in English, which every text has', () => {
    expect(missingTranslations(reworded.value, 'en')).toEqual([]);
  });

  it('are none in the built-in template', () => {
    expect(missingTranslations(template, 'de')).toEqual([]);
    expect(missingTranslations(template, 'sv')).toEqual([]);
  });

  it('are named with the entry they belong to', () => {
    expect(missingTranslations(reworded.value, 'de')).toEqual([
      { part: 'questions', id: question.id, english: 'Who decides here?' },
    ]);
  });

  it('are gone once they are translated', () => {
    const translated = applyTemplateEdits(reworded.value, [
      {
        kind: 'question-worded',
        question: question.id,
        part: 'prompt',
        language: 'de',
        text: 'Wer entscheidet hier?',
      },
    ]);
    expect(translated.ok && missingTranslations(translated.value, 'de')).toEqual([]);
  });
});
