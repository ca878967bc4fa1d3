import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { parseScore, type Score } from '#shared/template/scoreGrammar';
import type { QuestionType } from '#shared/template/question';

/** Ways in which answers of a type may be scored. */
const kindsFor: Record<QuestionType, readonly Score['kind'][]> = {
  likert5: ['likert'],
  single: ['map'],
  multi: ['negative', 'positive'],
  number: ['curve'],
  alloc: ['allocation'],
  rank: ['evidence'],
  text: ['evidence'],
  matrix: ['matrix-gap'],
};

const questions = template.questions.map((question) => {
  const read = parseScore(question.score);
  if (!read.ok) throw new Error(`${question.id}: ${JSON.stringify(read.problem)}`);
  return { question, score: read.value };
});

describe('the scores of the product management diagnostic', () => {
  it('fit the type of their question', () => {
    const odd = questions.filter(
      ({ question, score }) => score.kind !== 'evidence' && !kindsFor[question.type].includes(score.kind),
    );
    expect(odd.map(({ question }) => question.id)).toEqual([]);
  });

  it('are there for every question with a weight', () => {
    const unscored = questions.filter(({ score }) => score.kind === 'evidence');
    expect(unscored.filter(({ question }) => question.weight > 0).map(({ question }) => question.id)).toEqual(
      [],
    );
  });

  it('give points to each option of a choice and to no other', () => {
    for (const { question, score } of questions)
      if (question.type === 'single' && score.kind === 'map')
        expect(Object.keys(score.points), question.id).toEqual(question.options.map(({ id }) => id));
  });

  it('reach 0 and 100 on every choice', () => {
    for (const { question, score } of questions)
      if (score.kind === 'map') {
        const points = Object.values(score.points);
        expect([Math.min(...points), Math.max(...points)], question.id).toEqual([0, 100]);
      }
  });

  it('read only parts that the allocation has', () => {
    for (const { question, score } of questions)
      if (question.type === 'alloc' && score.kind === 'allocation') {
        const parts = question.parts.map(({ id }) => id);
        expect(score.terms.flatMap((term) => term.parts).filter((part) => !parts.includes(part))).toEqual([]);
      }
  });

  it('bend their curves only where an answer can lie', () => {
    for (const { question, score } of questions)
      if (question.type === 'number' && score.kind === 'curve')
        for (const [x] of score.points) {
          expect(x, question.id).toBeGreaterThanOrEqual(question.min);
          expect(x, question.id).toBeLessThanOrEqual(question.max);
        }
  });

  it('can be reached from both ends where options are counted', () => {
    for (const { question, score } of questions)
      if (question.type === 'multi' && (score.kind === 'negative' || score.kind === 'positive'))
        expect(score.perItem * question.options.length, question.id).toBeGreaterThanOrEqual(100);
  });
});
