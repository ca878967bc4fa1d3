import { describe, expect, it } from 'vitest';
import type { Answer, AnswerValue } from '#shared/engagement/answer';
import { answerWords } from '#shared/interview/answerWords';
import { en } from '#shared/wording/en/index';
import type { Translate } from '#shared/wording/translate';
import { answered, smallTemplate } from '../support/smallTemplate';

/** Looks the text up in the English wording and fills its braces. */
const translate: Translate = (key, values = {}) => {
  const text = key.split('.').reduce<unknown>((node, step) => (node as Record<string, unknown>)[step], en);
  return String(text).replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
};

const words = (id: string, answer: Answer | undefined, language: 'en' | 'de' = 'en') =>
  answerWords({ template: smallTemplate, language, translate }, id, answer);

const percent = {
  ...smallTemplate,
  questions: smallTemplate.questions.map((question) =>
    question.type === 'number' ? { ...question, unit: { en: '% of spoons', de: '% der Löffel' } } : question,
  ),
};

describe('answerWords', () => {
  it.each<[string, AnswerValue, string]>([
    ['knife', 4, 'Mostly'],
    ['hunger', 0, 'None'],
    ['spoons', 3, '3 spoons'],
    ['oven', 'b', 'Warm'],
    ['smells', ['a', 'c'], 'Smoke; Burnt milk'],
    ['smells', ['z'], 'No smell at all'],
    ['evening', { a: 60, b: 0, c: 40 }, 'Cooking 60, Washing up 40'],
    ['courses', ['c', 'a', 'b'], '1. Dessert; 2. Starter; 3. Main'],
    ['ladle', 'Keep it', 'Keep it'],
    ['craft', { current: [1, 2], required: [3, 4] }, 'Chopping 1, 3 required; Frying 2, 4 required'],
  ])('words for %s the value %j as "%s"', (id, value, expected) => {
    expect(words(id, answered(value))).toBe(expected);
  });

  it.each<[Answer | undefined, string]>([
    [undefined, 'No answer'],
    [{ state: 'dont-know' }, "Don't know"],
    [{ state: 'skipped' }, 'Skipped'],
    [{ state: 'draft' }, 'Not finished'],
    [{ state: 'not-applicable', reason: 'No oven here' }, 'Not applicable: No oven here'],
  ])('words the state %j as "%s"', (answer, expected) => {
    expect(words('oven', answer)).toBe(expected);
  });

  it('sets the percent sign close in English', () => {
    expect(answerWords({ template: percent, language: 'en', translate }, 'spoons', answered(12))).toBe(
      '12% of spoons',
    );
  });

  it('keeps the percent sign on the line of its figure in other languages', () => {
    expect(answerWords({ template: percent, language: 'de', translate }, 'spoons', answered(2.5))).toBe(
      '2,5\u00a0% der Löffel',
    );
  });

  it('takes the English text where there is no translation', () => {
    expect(words('oven', answered('c'), 'de')).toBe('Hot');
  });

  it('shows a value as data when its question is gone', () => {
    expect(words('fork', answered({ a: 100 }))).toBe('{"a":100}');
  });

  it('shows a value as data when its question cannot have it', () => {
    expect(words('knife', answered(9))).toBe('9');
  });
});
