import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import type { Template } from '#shared/template/template';
import { engagementFrom } from '../support/engagementFrom';
import { sampleEngagement } from '../support/sampleEngagement';

const roleFacets = ['role.definition', 'role.focus', 'role.boundary', 'role.mandate', 'role.load'] as const;
const everyone = { EXE1: 'EXE', PLD1: 'PLD', PMG1: 'PMG', ENG1: 'ENG', SAL1: 'SAL', CSS1: 'CSS' };

/** Six groups heard, everything verified, and the facets of one dimension standing at the given scores. */
function standingAt(scores: readonly number[], facts = {}): Engagement {
  const engagement = engagementFrom({
    facts: { pm: 3, hats: 0, ...facts },
    respondents: everyone,
    answers: { 'role.intake': '3 3 3 3 3 3' },
    verified: roleFacets,
  });
  return { ...engagement, overrides: overridesAt(scores) };
}

function overridesAt(scores: readonly number[]): Engagement['overrides'] {
  return roleFacets.map((facet, place) => ({ facet, score: scores[place] ?? 100, reason: 'seen on site' }));
}

const s1 = (engagement: Engagement, using = template) => assess(using, engagement).verdicts['S1'];
const role = (engagement: Engagement, using = template) => assess(using, engagement).dimensions['role'];

describe('a situation that cannot be there', () => {
  it('does not apply where nobody does product management', () => {
    const engagement = engagementFrom({
      facts: { pm: 0, hats: 0 },
      respondents: { PMG1: 'PMG' },
      answers: { 'role.span': '3', 'biz.skill-matrix': '333333333333/444444444444' },
    });
    const { verdicts, facets } = assess(template, engagement);
    expect([verdicts['S1']?.level, verdicts['S2']?.level]).toEqual(['does-not-apply', 'does-not-apply']);
    const asked = [...(facets['role.load']?.lines ?? []), ...(facets['biz.profile']?.lines ?? [])];
    expect(asked.map(({ question }) => question)).not.toContain('role.span');
    expect(asked.map(({ question }) => question)).not.toContain('biz.skill-matrix');
  });

  it('is not assessable while a fact is blank, and names the fact', () => {
    const { verdicts, exposures, overall } = assess(template, engagementFrom({ facts: { pm: 0 } }));
    expect(verdicts['S1']).toMatchObject({ level: 'not-assessable', exposure: null });
    expect(exposures['role']?.missingFacts).toEqual(['hats']);
    expect(overall).toMatchObject({ score: null, over: [], isPrinted: false });
  });
});

describe('a threshold', () => {
  it.each([
    [45, 'now'],
    [45.001, 'quarter'],
    [60, 'quarter'],
    [60.001, 'watch'],
    [75, 'watch'],
    [75.001, 'not-needed'],
  ])('puts a dimension at %d on the side of %s', (score, level) => {
    expect(s1(standingAt([score, score, score, score, score]))?.level).toBe(level);
  });

  it.each([
    [24.999, 1],
    [25, 2],
    [45, 3],
    [65, 4],
    [85, 5],
  ])('puts a score of %d in band %d', (score, band) => {
    expect(role(standingAt([score, score, score, score, score]))?.band).toBe(band);
  });

  it('calls a trainable share of exactly 0.35 mixed', () => {
    // Gaps of 60 at trainability 0.4 and of 20 at 0.1: (25·60·0.4 + 15·20·0.1) / (25·60 + 15·20) = 0.35.
    const verdict = s1(standingAt([40, 100, 100, 80, 100]));
    expect(verdict?.trainableShare).toBeCloseTo(0.35, 12);
    expect(verdict?.mode).toBe('mixed');
  });

  it('calls a trainable share of exactly 0.50 training-led', () => {
    const verdict = s1(standingAt([50, 50, 100, 100, 100]));
    expect(verdict?.trainableShare).toBeCloseTo(0.5, 12);
    expect(verdict?.mode).toBe('training-led');
  });

  it('recomputes everything when the configuration changes, and says which one it was', () => {
    const engagement = standingAt([50, 50, 50, 50, 50]);
    const { configuration } = template;
    const stricter: Template = {
      ...template,
      configuration: { ...configuration, version: '1.1', levelFrom: { ...configuration.levelFrom, now: 50 } },
    };
    expect(s1(engagement)?.level).toBe('quarter');
    expect(s1(engagement, stricter)?.level).toBe('now');
    expect(assess(stricter, engagement).configuration).toBe('1.1');
  });
});

describe('the weak link', () => {
  const others = (weakest: number): number => (7000 - 15 * weakest) / 85;

  it('holds the band two above that of the weakest facet and names it', () => {
    const result = role(standingAt([others(20), others(20), others(20), others(20), 20]));
    expect(result?.score).toBeCloseTo(70);
    expect(result).toMatchObject({ band: 3, cappedBy: 'role.load' });
  });

  it('names the first facet of the table when several are equally weak', () => {
    expect(role(standingAt([100, 100, 100, 10, 10]))).toMatchObject({ band: 3, cappedBy: 'role.mandate' });
    expect(role(standingAt([100, 100, 100, 10.5, 10]))).toMatchObject({ cappedBy: 'role.load' });
  });

  it('leaves the band alone where it makes no difference', () => {
    const result = role(standingAt([others(30), others(30), others(30), others(30), 30]));
    expect(result?.score).toBeCloseTo(70);
    expect(result).toMatchObject({ band: 4, cappedBy: null });
  });
});

describe('an escalator', () => {
  const reactive = { 'role.time-split': '. 0/0/0/0/0/0/100 0/20/20/0/20/20/20 . . .' };
  const withSplit = (scores: readonly number[]): Engagement => {
    const engagement = standingAt(scores);
    const told = engagementFrom({ respondents: everyone, answers: reactive });
    return { ...engagement, answers: told.answers };
  };

  it('goes by the answers of product managers alone', () => {
    // The leader's 100% does not count: the median of the one product manager is 60.
    expect(s1(withSplit([50, 50, 50, 50, 50]))).toMatchObject({
      baseLevel: 'quarter',
      escalators: [{ value: 60 }],
    });
  });

  it('turns "not needed" into watch, without a mode where there is no gap', () => {
    const verdict = s1({
      ...withSplit([100, 100, 100, 100, 100]),
      verified: roleFacets.map((facet) => ({ facet })),
    });
    expect(verdict).toMatchObject({
      baseLevel: 'not-needed',
      level: 'watch',
      trainableShare: null,
      mode: null,
    });
  });

  it('raises once, however many hold, and is listed where the level cannot rise', () => {
    const verdict = s1(withSplit([0, 0, 0, 0, 0]));
    expect(verdict?.escalators).toHaveLength(2);
    expect(verdict).toMatchObject({ baseLevel: 'now' });
  });

  it('yields to the damper of a poor grade', () => {
    const alone = withSplit([50, 50, 50, 50, 50]);
    expect(role(alone)?.confidence.grade).toBe('D');
    expect(s1(alone)).toMatchObject({ level: 'quarter', isProvisional: true });
  });
});

describe("the consultant's override", () => {
  const before = assess(template, sampleEngagement('A'));
  const overridden = { facet: 'role.definition', score: 10, reason: 'no text was found' };
  const after = assess(template, { ...sampleEngagement('A'), overrides: [overridden] });

  it('replaces the score in dimension and verdict, and keeps the computed one beside it', () => {
    const facet = after.facets['role.definition'];
    expect(facet).toMatchObject({ score: 10, override: { score: 10, reason: 'no text was found' } });
    expect(facet?.computedScore).toBe(before.facets['role.definition']?.score);
    const moved = (before.dimensions['role']?.score ?? 0) - (after.dimensions['role']?.score ?? 0);
    expect(moved).toBeCloseTo(0.25 * ((facet?.computedScore ?? 0) - 10));
  });

  it('reaches the escalators', () => {
    const ids = (verdict: (typeof after.verdicts)[string] | undefined) => verdict?.escalators.length;
    expect(ids(after.verdicts['S1'])).toBe((ids(before.verdicts['S1']) ?? 0) + 1);
  });

  it('touches neither groups, agreement, gaps nor confidence', () => {
    expect({ ...after.facets['role.definition'], score: null, override: null }).toEqual({
      ...before.facets['role.definition'],
      score: null,
      override: null,
    });
    expect(after.dimensions['role']?.confidence).toEqual(before.dimensions['role']?.confidence);
  });

  it('may score a facet that nobody could answer', () => {
    const silent = {
      ...sampleEngagement('A'),
      overrides: [{ facet: 'model.offer', score: 40, reason: 'seen' }],
    };
    expect(assess(template, silent).facets['model.offer']).toMatchObject({ score: 40, computedScore: null });
  });
});

describe('a claim about a gap', () => {
  const flags = assess(template, sampleEngagement('A')).facets['role.load']?.gapFlags;

  it('fades where the two sides were asked different questions, and may stand as a smaller one', () => {
    // Interruptions are asked of product managers only; on spans alone the leader stands 25 points higher.
    expect(flags).toEqual([
      { kind: 'major-spread', holdsOnSharedQuestions: false },
      { kind: 'notable-spread', holdsOnSharedQuestions: true },
    ]);
  });
});

describe('what people want most', () => {
  const wanted = (product: string, rest: string) =>
    assess(
      template,
      engagementFrom({
        respondents: { PMG1: 'PMG', PLD1: 'PLD', SAL1: 'SAL' },
        answers: { 'role.expectation': `${product} ${product} ${rest}` },
      }),
    ).questions['role.expectation']?.ranking;

  it('is split when the first two wishes of both sides have nothing in common', () => {
    expect(wanted('abcdef', 'cdabef')).toEqual({
      product: ['a', 'b', 'c', 'd', 'e', 'f'],
      rest: ['c', 'd', 'a', 'b', 'e', 'f'],
      isSplit: true,
    });
    expect(wanted('abcdef', 'bcadef')?.isSplit).toBe(false);
  });

  it('breaks ties by letter and runs over individuals', () => {
    expect(assess(template, sampleEngagement('A')).questions['role.expectation']?.ranking).toMatchObject({
      product: ['b', 'a', 'f', 'd', 'c', 'e'],
      isSplit: false,
    });
  });

  it('says nothing while a side is silent', () => {
    const engagement = engagementFrom({
      respondents: { SAL1: 'SAL' },
      answers: { 'role.expectation': 'abcdef' },
    });
    expect(assess(template, engagement).questions['role.expectation']?.ranking).toBeNull();
  });
});

describe('the overall score', () => {
  it('is computed from one dimension, but printed only from three that are well supported', () => {
    expect(assess(template, standingAt([50, 50, 50, 50, 50])).overall).toMatchObject({
      score: 50,
      band: 3,
      over: ['role'],
      isPrinted: false,
    });
  });

  it('leaves out what is context only', () => {
    const { dimensions } = assess(template, sampleEngagement('A')).overall;
    expect(dimensions.find(({ dimension }) => dimension === 'model')?.because).toBe('not-applicable');
  });
});
