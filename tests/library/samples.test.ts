import { describe, expect, it } from 'vitest';
import type { AnswerValue, Answers } from '#shared/engagement/answer';
import { newEngagement, type Engagement } from '#shared/engagement/engagement';
import { exchangeFileSchema, type ExchangeAnswer } from '#shared/file/exchangeFile';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { readAnswersTable } from '#shared/library/samples/answersTable';
import { samples, type Sample } from '#shared/library/samples/index';
import { askedQuestions } from '#shared/situation/askedQuestions';
import { exposures } from '#shared/situation/exposures';
import type { Question } from '#shared/template/question';

const all = Object.values(samples);
const each = all.map((sample) => [sample.name, sample] as const);

const answerOf = (respondent: string, question: string): ExchangeAnswer | undefined =>
  all
    .flatMap(({ file }) => file.answers)
    .find((answer) => answer.respondent === respondent && answer.question === question);

function engagementOf({ file }: Sample): Engagement {
  const answers: Answers = {};
  for (const { respondent, question, ...answer } of file.answers)
    (answers[respondent] ??= {})[question] = answer;
  const base = newEngagement({
    id: 'sample',
    client: 'client',
    title: file.title,
    createdAt: '2026-01-05T09:00:00Z',
    template: file.template,
  });
  return { ...base, facts: file.facts, respondents: file.respondents, answers };
}

/** Whether the value is one the question offers. */
function fits(question: Question, value: AnswerValue): boolean {
  switch (question.type) {
    case 'likert5':
      return [1, 2, 3, 4, 5].includes(value as number);
    case 'number':
      return typeof value === 'number' && value >= question.min && value <= question.max;
    case 'single':
      return question.options.some(({ id }) => id === value);
    case 'multi': {
      const letters = value as string[];
      const offered = question.options.map(({ id }) => id);
      return letters.join() === 'z' || letters.every((letter) => offered.includes(letter));
    }
    case 'rank':
      return (value as string[]).toSorted().join() === question.options.map(({ id }) => id).join();
    case 'alloc': {
      const shares = Object.entries(value as Record<string, number>);
      const total = shares.reduce((sum, [, share]) => sum + share, 0);
      return (
        total === 100 && shares.map(([part]) => part).join() === question.parts.map(({ id }) => id).join()
      );
    }
    case 'matrix': {
      const { current, required } = value as { current: number[]; required: number[] };
      return current.length === 12 && required.length === 12;
    }
    case 'text':
      return typeof value === 'string' && !value.includes('_');
  }
}

describe('the samples', () => {
  it.each(each)('%s is a valid exchange file', (_name, { file }) => {
    expect(exchangeFileSchema.safeParse(file).error?.issues ?? []).toEqual([]);
    expect(file.template).toEqual({ id: template.id, version: template.version });
  });

  it.each([
    ['A', 6, 235, 5, 0],
    ['B', 5, 175, 3, 0],
    ['C', 5, 152, 3, 1],
  ] as const)(
    '%s holds %i respondents with %i answers, %i don’t know, %i not applicable',
    (id, ...counts) => {
      const { respondents, answers } = samples[id].file;
      const inState = (state: ExchangeAnswer['state']): number =>
        answers.filter((answer) => answer.state === state).length;
      expect([
        respondents.length,
        inState('answered'),
        inState('dont-know'),
        inState('not-applicable'),
      ]).toEqual(counts);
    },
  );

  it.each(each)('%s fills in every fact with a value the fact sheet takes', (_name, { file }) => {
    expect(Object.keys(file.facts)).toEqual(template.facts.map(({ id }) => id));
    const odd = template.facts.filter((fact) => {
      const given = file.facts[fact.id];
      if (fact.type === 'choice') return !fact.options.some(({ id }) => id === given);
      return typeof given !== 'number' || given < fact.min || given > fact.max;
    });
    expect(odd).toEqual([]);
  });

  it.each(each)('%s knows its groups and facets', (_name, { file }) => {
    const groups = template.groups.map(({ id }) => id);
    const facets: unknown[] = template.facets.map(({ id }) => id);
    expect(file.respondents.filter(({ group }) => !groups.includes(group))).toEqual([]);
    expect(file.verified.filter((facet) => !facets.includes(facet))).toEqual([]);
  });

  it.each(each)('%s has an answer to exactly what an interview would ask', (_name, sample) => {
    const engagement = engagementOf(sample);
    for (const respondent of engagement.respondents) {
      const asked = [...askedQuestions(template, engagement, respondent)].flatMap(([id, state]) =>
        state === 'asked' ? [id] : [],
      );
      const symptoms = template.symptoms.map(({ id }) => id);
      const answered = Object.keys(engagement.answers[respondent.id] ?? {});
      expect(answered, respondent.id).toEqual([...symptoms, ...asked]);
    }
  });

  it.each(each)('%s answers with what each question offers', (_name, { file }) => {
    const odd = file.answers.filter((answer) => {
      if (answer.state !== 'answered') return false;
      const question = template.questions.find(({ id }) => id === answer.question);
      if (question !== undefined) return !fits(question, answer.value);
      return ![0, 1, 2, 3, 4].includes(answer.value as number);
    });
    expect(odd).toEqual([]);
  });

  it.each([
    ['A', { role: 100, biz: 100, model: 10, scale: 82.1, agile: 90 }],
    ['B', { role: 100, biz: 100, model: 100, scale: 50.1, agile: 30 }],
    ['C', { role: 50, biz: 50, model: 10, scale: 65.1, agile: 100 }],
  ] as const)('%s is exposed to the five situations as stated', (id, stated) => {
    const worked = exposures(template, samples[id].file.facts);
    for (const [dimension, value] of Object.entries(stated))
      expect(worked[dimension]?.value, dimension).toBeCloseTo(value, 1);
  });

  it.each<[string, string, AnswerValue]>([
    ['A-SAL', 'sym.sales', 3],
    ['A-PLD', 'role.time-split', { a: 8, b: 14, c: 28, d: 8, e: 20, f: 10, g: 12 }],
    ['A-PM1', 'role.misplaced', ['a', 'b', 'c', 'd', 'f', 'g']],
    ['A-SAL', 'role.expectation', ['c', 'd', 'e', 'a', 'f', 'b']],
    ['A-EXE', 'role.charter', 'd'],
    ['A-SAL', 'scale.decision-days', 10],
    ['A-ENG', 'agile.dependencies', 3],
    [
      'B-PM1',
      'biz.skill-matrix',
      {
        current: [2, 1, 2, 1, 1, 3, 2, 5, 5, 1, 3, 1],
        required: [4, 3, 4, 3, 3, 4, 4, 4, 3, 3, 4, 3],
      },
    ],
    ['B-ENG', 'model.roadmap-source', { a: 65, b: 15, c: 5, d: 5, e: 10 }],
    ['B-ENG', 'model.variants', 'eleven, four unpaid'],
    ['B-FIN', 'sym.churn', 0],
    ['B-FIN', 'scale.routines', ['b']],
    ['C-SAL', 'role.misplaced', ['z']],
    ['C-PM1', 'scale.signs', ['a', 'b', 'c', 'd', 'f', 'g']],
    ['C-ENG', 'agile.stability', 90],
    ['C-CSS', 'agile.release', 'e'],
  ])('hold what %s said to %s', (respondent, question, value) => {
    expect(answerOf(respondent, question)).toEqual({ respondent, question, state: 'answered', value });
  });

  it('tell don’t know, not applicable and not asked apart', () => {
    expect(answerOf('B-FIN', 'role.explain')?.state).toBe('dont-know');
    expect(answerOf('C-ENG', 'scale.onboarding')).toEqual({
      respondent: 'C-ENG',
      question: 'scale.onboarding',
      state: 'not-applicable',
      reason: 'No product manager has ever been recruited.',
    });
    expect(answerOf('A-SAL', 'scale.reporting')).toBeUndefined();
  });
});

describe('a table of answers', () => {
  const read = (table: Record<string, string>): ExchangeAnswer[] =>
    readAnswersTable(table, ['P1', 'P2'], template);

  it('is read one respondent after the other', () => {
    const order = read({ 'role.charter': 'a b', 'role.next-day': '. 4' });
    expect(order.map(({ respondent, question }) => `${respondent} ${question}`)).toEqual([
      'P1 role.charter',
      'P2 role.charter',
      'P2 role.next-day',
    ]);
  });

  it.each([
    ['an unknown question', { 'role.unknown': '1 2' }, 'role.unknown'],
    ['a missing cell', { 'role.charter': 'a' }, '1 cells for 2'],
    ['a cell of another type', { 'role.next-day': 'a 2' }, '“a” is no likert5 answer'],
    ['a not applicable without a reason', { 'scale.onboarding': 'NA 2' }, 'NA needs a reason'],
  ])('is refused with %s', (_fault, table, message) => {
    expect(() => read(table)).toThrow(message);
  });
});
