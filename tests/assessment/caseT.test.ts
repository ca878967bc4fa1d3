import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { plan } from '#shared/planning/plan';
import { scoreAnswer } from '#shared/template/scoreAnswer';
import { indexTemplate } from '#shared/template/templateIndex';
import { engagementFrom } from '../support/engagementFrom';

/** The worked example of section 3.10. */
const caseT = engagementFrom({
  facts: { pm: 2, hats: 0 },
  respondents: { HP: 'PLD', PM: 'PMG', EN: 'ENG', EX: 'EXE' },
  answers: {
    'role.time-split': '10/14/30/10/14/10/12 6/10/24/6/26/16/12 . .',
    'role.charter': 'c b . d',
    'role.explain': '. . 2 ?',
    'role.next-day': '4 3 . 4',
    'role.misplaced': 'ab abd abde .',
    'role.intake': '3 2 2 4',
    'role.saying-no': '3 2 2 3',
    'role.decision-rights': 'bce bc . bcde',
    'role.span': '2 3 . .',
    'role.interrupt': '. 6 . .',
  },
  verified: ['role.definition'],
});
const assessment = assess(template, caseT);
const planned = plan(template, caseT, assessment);
const { role } = assessment.dimensions;
const s1 = assessment.verdicts['S1'];

describe('case T', () => {
  it.each([
    ['role.definition', { HP: 45, PM: 20, EN: 25, EX: 75 }, 41.25],
    ['role.focus', { HP: 60.02, PM: 32.33, EX: 75 }, 55.78],
    ['role.boundary', { HP: 60, PM: 40, EN: 32.5, EX: 75 }, 51.88],
    ['role.mandate', { HP: 50.5, PM: 29.5, EN: 25, EX: 59 }, 41],
    ['role.load', { HP: 85, PM: 45 }, 65],
  ])('scores %s per respondent and as a whole', (facet, respondents, score) => {
    const result = assessment.facets[facet];
    expect(roundAll(result?.respondents ?? {})).toEqual(respondents);
    expect(hundredths(result?.score)).toBe(score);
    expect(Object.values(result?.groups ?? {}).toSorted()).toEqual(
      Object.values(result?.respondents ?? {}).toSorted(),
    );
  });

  it('scores the two time splits', () => {
    const scores = assessment.facets['role.focus']?.lines
      .filter(({ question }) => question === 'role.time-split')
      .map(({ respondent, score }) => [respondent, hundredths(score)]);
    expect(scores).toEqual([
      ['HP', 55.03],
      ['PM', 26.44],
    ]);
  });

  it('scores the dimension in band 3, not held down by its weakest facet', () => {
    expect(hundredths(role?.score)).toBe(50.53);
    expect(role?.band).toBe(3);
    expect(role?.cappedBy).toBeNull();
  });

  it('grades the answers B', () => {
    expect(role?.confidence.weights).toEqual({ scored: 54, asked: 56 });
    expect(hundredths((role?.confidence.coverage ?? 0) * 100)).toBe(96.43);
    expect(role?.confidence.breadth).toBe(4 / 5);
    expect(role?.confidence.volume).toBe(4 / 6);
    expect(role?.confidence.evidence).toBe(1 / 5);
    expect(hundredths(role?.confidence.index)).toBe(74.9);
    expect(role?.confidence.grade).toBe('B');
  });

  it('says how far people agree', () => {
    expect(hundredths(assessment.questions['role.intake']?.agreement)).toBe(0.54);
    expect(hundredths(assessment.questions['role.saying-no']?.agreement)).toBe(0.83);
    expect(hundredths(assessment.facets['role.boundary']?.agreement)).toBe(0.68);
    expect(assessment.facets['role.boundary']?.agreementLabel).toBe('mixed');
  });

  it('says where groups lie apart', () => {
    expect(assessment.facets['role.definition']?.spread).toBeCloseTo(55);
    expect(assessment.facets['role.definition']?.gapFlags).toContainEqual({
      kind: 'major-spread',
      holdsOnSharedQuestions: true,
    });
    expect(assessment.facets['role.boundary']?.selfView).toBeCloseTo(-3.75);
    expect(hundredths(assessment.facets['role.focus']?.topFloor)).toBe(42.67);
    expect(assessment.facets['role.focus']?.gapFlags.map(({ kind }) => kind)).toContain(
      'executive-blind-spot',
    );
  });

  it('puts the situation at quarter, mixed, without an escalator', () => {
    expect(s1?.exposure).toBe(100);
    expect(hundredths(s1?.severity)).toBe(49.47);
    expect(s1?.baseLevel).toBe('quarter');
    expect(s1?.level).toBe('quarter');
    expect(s1?.escalators).toEqual([]);
    expect(s1?.trainableShare).toBeCloseTo(0.3592, 4);
    expect(s1?.mode).toBe('mixed');
    expect(planned.advice['S1']?.text?.en).toBe('Within the quarter: decisions first, then training');
  });

  it.each([
    ['R01', 53.44, 55.84],
    ['R03', 44.22, 27.72],
    ['R02', 59, 49.32],
    ['R07', 51.48, 38.74],
  ])('ranks %s', (id, need, priority) => {
    const ranked = planned.recommendations.find((each) => each.id === id);
    expect(hundredths(ranked?.need)).toBe(need);
    expect(hundredths(ranked?.priority)).toBe(priority);
    expect(ranked?.factors).toMatchObject({ confidence: 0.95, urgency: 1.1, boost: 1 });
  });

  it('does not recommend to reset spans that score 65', () => {
    expect(planned.recommendations.map(({ id }) => id)).not.toContain('R08');
  });

  it.each([
    ['role.span', 4, 42.5],
    ['biz.customer-contact', 6, 90],
    ['model.roadmap-source', { a: 55, b: 20, c: 10, d: 5, e: 10 }, 19.5],
    ['biz.attention', { a: 70, b: 20, c: 10 }, 32.5],
    ['scale.routines', ['a', 'b', 'c', 'd', 'e'], 75],
    ['role.misplaced', ['z'], 100],
    [
      'biz.skill-matrix',
      { current: [2, 1, 2, 1, 1, 3, 2, 5, 5, 1, 3, 1], required: [4, 3, 4, 4, 3, 4, 3, 4, 3, 3, 4, 3] },
      50,
    ],
    ['scale.builders-per-pm', 34, 0],
  ])('scores a single answer to %s', (question, value, score) => {
    const indexed = indexTemplate(template).questions.get(question);
    if (indexed === undefined) throw new Error(`no question ${question}`);
    expect(scoreAnswer(indexed.score, value)).toBeCloseTo(score, 9);
  });
});

function hundredths(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value * 100 + 1e-9) / 100;
}

function roundAll(values: Readonly<Record<string, number>>): Record<string, number | null> {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [id, hundredths(value)]));
}
