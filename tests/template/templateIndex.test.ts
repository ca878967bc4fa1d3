import { describe, expect, it } from 'vitest';
import { indexTemplate } from '#shared/template/templateIndex';
import { questions, smallTemplate } from '../support/smallTemplate';

describe('indexTemplate', () => {
  it('is made once per template', () => {
    expect(indexTemplate(smallTemplate)).toBe(indexTemplate(smallTemplate));
  });

  it('keeps the table order', () => {
    expect([...indexTemplate(smallTemplate).questions.keys()]).toEqual(questions.map(({ id }) => id));
  });

  it('knows which questions belong to a dimension', () => {
    const ids = indexTemplate(smallTemplate)
      .questionsOfDimension('tools')
      .map(({ id }) => id);
    expect(ids).toEqual(['knife', 'spoons', 'ladle']);
  });

  it('knows the dimension of a facet', () => {
    expect(indexTemplate(smallTemplate).dimensionOfFacet('warm')?.id).toBe('heat');
  });

  it('leaves out what is switched off', () => {
    const template = {
      ...smallTemplate,
      questions: questions.map((question) => ({ ...question, isOff: question.id === 'knife' })),
    };
    expect(indexTemplate(template).questionsOfFacet('sharp')).toHaveLength(2);
  });

  it('gives nothing for an unknown facet', () => {
    expect(indexTemplate(smallTemplate).questionsOfFacet('nowhere')).toEqual([]);
  });

  it('refuses to index a template whose scores were never checked', () => {
    const [first] = questions;
    if (first === undefined) throw new Error('the small template has questions');
    const template = { ...smallTemplate, questions: [{ ...first, score: 'map' }] };
    expect(() => indexTemplate(template)).toThrow('knife');
  });
});
