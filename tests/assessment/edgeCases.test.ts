import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { engagementFrom } from '../support/engagementFrom';
import { sampleEngagement } from '../support/sampleEngagement';

const roleFacets = ['role.definition', 'role.focus', 'role.boundary', 'role.mandate', 'role.load'] as const;
const everyone = { EXE1: 'EXE', PLD1: 'PLD', PMG1: 'PMG', ENG1: 'ENG', SAL1: 'SAL', CSS1: 'CSS' };

const role = (engagement: Engagement, using = template) => assess(using, engagement).dimensions['role'];

describe('no answer is never 0', () => {
  const answers = {
    'role.charter': '? ? ? . . .',
    'role.explain': '? . . ? ? ?',
    'role.intake': '3 3 3 3 3 3',
    'role.saying-no': '3 3 3 3 3 .',
    'role.next-day': '3 3 3 . . .',
  };
  const engagement = engagementFrom({ facts: { pm: 3, hats: 0 }, respondents: everyone, answers });
  const assessment = assess(template, engagement);

  it('leaves a facet without a score when every answer is "don\'t know"', () => {
    expect(assessment.facets['role.definition']).toMatchObject({ score: null, groups: {}, agreement: null });
  });

  it('lets coverage fall for it', () => {
    const answeredInstead = { ...answers, 'role.charter': 'c c c . . .', 'role.explain': '3 . . 3 3 3' };
    const known = role(
      engagementFrom({ facts: { pm: 3, hats: 0 }, respondents: everyone, answers: answeredInstead }),
    );
    const unknown = assessment.dimensions['role'];
    expect(unknown?.confidence.weights.asked).toBe(known?.confidence.weights.asked);
    expect(unknown?.confidence.coverage).toBeLessThan(known?.confidence.coverage ?? 0);
  });

  it('flags the blind spot, and that the product side is part of it', () => {
    expect(assessment.questions['role.charter']).toMatchObject({
      dontKnow: 3,
      isBlindSpot: true,
      isBlindOnProductSide: true,
    });
    expect(assessment.questions['role.explain']).toMatchObject({
      isBlindSpot: true,
      isBlindOnProductSide: false,
    });
  });

  it('keeps the dimension while 60 weight points have a score', () => {
    expect(assessment.dimensions['role']).toMatchObject({ scoredWeight: 60 });
    expect(assessment.dimensions['role']?.score).toBeCloseTo(50);
  });

  it('drops the dimension below 60 weight points', () => {
    const fewer = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== 'role.saying-no'));
    const result = assess(
      template,
      engagementFrom({ facts: { pm: 3, hats: 0 }, respondents: everyone, answers: fewer }),
    );
    expect(result.dimensions['role']).toMatchObject({ scoredWeight: 45, score: null, band: null });
    expect(result.verdicts['S1']).toMatchObject({ level: 'not-assessable', severity: null });
  });

  it('sees the product side in it only where that side does not know either', () => {
    const told = engagementFrom({
      respondents: { PMG1: 'PMG', ENG1: 'ENG', SAL1: 'SAL' },
      answers: { 'role.intake': '3 ? ?' },
    });
    expect(assess(template, told).questions['role.intake']).toMatchObject({
      isBlindSpot: true,
      isBlindOnProductSide: false,
    });
  });

  it('sees no blind spot in a single person who does not know', () => {
    const one = engagementFrom({
      respondents: { PMG1: 'PMG', PLD1: 'PLD' },
      answers: { 'role.charter': '? c' },
    });
    expect(assess(template, one).questions['role.charter']?.isBlindSpot).toBe(false);
  });

  it('leaves "not applicable" out of coverage and asks for a note above 30% of the weight', () => {
    const one = engagementFrom({
      facts: { products: 2 },
      respondents: { EXE1: 'EXE', PLD1: 'PLD' },
      answers: { 'scale.portfolio': 'NA NA', 'scale.routines': 'abcde abcde' },
    });
    const facet = assess(template, one).facets['scale.process'];
    expect(facet?.needsNotApplicableNote).toBe(true);
    expect(facet?.lines.filter(({ because }) => because === 'not-applicable')).toHaveLength(2);
    expect(facet?.score).toBe(75);
  });

  it('lists an answer that has no score for what it is', () => {
    const nothingRequired = '333333333333/000000000000';
    const one = engagementFrom({
      respondents: { PMG1: 'PMG' },
      answers: { 'biz.skill-matrix': nothingRequired },
      facts: { pm: 1, hats: 0 },
    });
    const line = assess(template, one).facets['biz.profile']?.lines.find(
      ({ question }) => question === 'biz.skill-matrix',
    );
    expect(line).toMatchObject({ score: null, because: 'no-score' });
  });

  it('keeps an answer whose branch is closed, unscored', () => {
    const told = (direction: string) =>
      engagementFrom({
        facts: { direction, custom: 12 },
        respondents: { EXE1: 'EXE' },
        answers: { 'model.sales-pay': 'e' },
      });
    expect(assess(template, told('moving')).facets['model.economics']?.score).toBe(100);
    expect(assess(template, told('projects')).facets['model.economics']).toMatchObject({
      score: null,
      lines: [],
    });
  });

  it('leaves people without a saved answer out of every denominator, and lists them', () => {
    const engagementA = sampleEngagement('A');
    const invited = {
      ...engagementA,
      respondents: [...engagementA.respondents, { id: 'late', group: 'FIN', title: 'Controller' }],
      answers: { ...engagementA.answers, late: { 'role.intake': { state: 'draft' } as const } },
    };
    const assessed = assess(template, invited);
    expect(assessed.notStarted).toEqual(['late']);
    expect(assessed.dimensions).toEqual(assess(template, engagementA).dimensions);
  });
});

describe('one respondent only', () => {
  const alone = engagementFrom({
    facts: { pm: 3, hats: 0 },
    respondents: { PMG1: 'PMG' },
    answers: {
      'role.time-split': '0/0/0/0/50/50/0',
      'role.charter': 'a',
      'role.intake': '1',
      'role.saying-no': '1',
      'role.interrupt': '10',
      'role.span': '8',
      'role.misplaced': 'abcdefg',
      'role.decision-rights': 'z',
      'role.next-day': '1',
    },
    verified: roleFacets,
  });
  const assessment = assess(template, alone);

  it('has no agreement and no spread, and is thin', () => {
    expect(assessment.facets['role.boundary']).toMatchObject({
      agreement: null,
      agreementLabel: null,
      spread: null,
      isThin: true,
    });
  });

  it('gets grade D however complete the answers are', () => {
    expect(assessment.dimensions['role']?.confidence.index).toBeGreaterThan(50);
    expect(assessment.dimensions['role']?.confidence.grade).toBe('D');
  });

  it('stands at quarter at most, provisionally', () => {
    expect(assessment.verdicts['S1']).toMatchObject({
      baseLevel: 'now',
      level: 'quarter',
      isProvisional: true,
    });
  });
});
