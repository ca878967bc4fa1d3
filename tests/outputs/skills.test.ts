import { describe, expect, it } from 'vitest';
import { personSkills } from '#shared/outputs/personSkills';
import { teamSkills } from '#shared/outputs/teamSkills';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

/** Product managers with these matrices. */
function withMatrices(...matrices: string[]) {
  const respondents = Object.fromEntries(matrices.map((_, place) => [`pm${place}`, 'PMG']));
  const answers = matrices.length === 0 ? {} : { 'biz.skill-matrix': matrices.join(' ') };
  return planned(engagementFrom({ facts: { pm: matrices.length }, respondents, answers }));
}

describe('the profile of a person', () => {
  it('names the three largest gaps, ties in skill order', () => {
    const profiles = personSkills(plannedSample('A'));
    expect(
      profiles.map(({ respondent, largestGaps }) => [
        respondent,
        ...largestGaps.map(({ skill, gap }) => `${skill} ${gap ?? '–'}`),
      ]),
    ).toEqual([
      ['A-PLD', 'discovery 2', 'customer-insight 1', 'strategy 1'],
      ['A-PM1', 'discovery 2', 'customer-insight 1', 'market-analysis 1'],
      ['A-PM2', 'strategy 2', 'lifecycle 2', 'customer-insight 1'],
    ]);
  });

  it('checks the T: breadth from level 2, depth from level 4', () => {
    const [person] = personSkills(plannedSample('B'));
    expect(person?.breadth).toEqual({ level: 2, skills: 7, target: 11, isMet: false });
    expect(person?.depth).toEqual({ level: 4, skills: 2, target: 3, isMet: false });
  });

  it('is met exactly at the target', () => {
    const [person] = personSkills(withMatrices('144422222222/444444444444'));
    expect([person?.breadth.isMet, person?.depth.isMet]).toEqual([true, true]);
  });

  it('knows no gap where nothing is required, and none where the person is ahead', () => {
    const [person] = personSkills(withMatrices('055555555555/033333333333'));
    expect(person?.levels[0]).toMatchObject({ current: 0, required: null, gap: null });
    expect(person?.largestGaps).toEqual([]);
  });
});

describe('a level that is required here', () => {
  /** The same with levels of the engagement over those of the matrices. */
  const requiring = (requiredLevels: Record<string, number>, ...matrices: string[]) => {
    const given = withMatrices(...matrices);
    return { ...given, engagement: { ...given.engagement, requiredLevels } };
  };
  const matrix = '222222222222/333333333333';

  it('counts for everybody in place of what the matrices say', () => {
    const given = requiring({ pricing: 5 }, matrix, matrix);
    for (const { levels } of personSkills(given))
      expect(levels.filter(({ skill }) => ['pricing', 'finance'].includes(skill))).toMatchObject([
        { skill: 'finance', required: 3, gap: 1 },
        { skill: 'pricing', required: 5, gap: 3 },
      ]);
    expect(teamSkills(given).skills.find(({ skill }) => skill === 'pricing')).toMatchObject({
      required: 5,
      gap: 3,
    });
    expect(teamSkills(given).commercialGaps[0]?.skill).toBe('pricing');
  });

  it('may be none at all', () => {
    const [person] = personSkills(requiring({ pricing: 0 }, matrix));
    expect(person?.levels.find(({ skill }) => skill === 'pricing')).toMatchObject({
      required: null,
      gap: null,
    });
  });

  it('leaves every score as the matrices make it', () => {
    const { assessment } = requiring({ pricing: 5 }, matrix);
    expect(assessment).toEqual(withMatrices(matrix).assessment);
  });
});

describe('the team view', () => {
  it('averages levels, and says where nobody is deep', () => {
    const team = teamSkills(plannedSample('A'));
    expect(team.people).toBe(3);
    expect(team.skills.find(({ skill }) => skill === 'strategy')).toMatchObject({
      required: 4,
      hasDepth: false,
    });
    expect(team.skills.find(({ skill }) => skill === 'strategy')?.current).toBeCloseTo(8 / 3, 12);
    expect(team.skills.filter(({ hasDepth }) => hasDepth).map(({ skill }) => skill)).toEqual([
      'backlog',
      'technology',
    ]);
  });

  it('lists commercial gaps by size', () => {
    const gaps = teamSkills(plannedSample('A')).commercialGaps;
    expect(gaps.map(({ skill }) => skill)).toEqual([
      'strategy',
      'lifecycle',
      'customer-insight',
      'pricing',
      'market-analysis',
      'finance',
    ]);
  });

  it('averages a gap over those of whom the skill is required', () => {
    const team = teamSkills(withMatrices('100000000000/400000000000', '500000000000/000000000000'));
    expect(team.skills[0]).toMatchObject({ current: 3, required: 4, gap: 3 });
  });

  it.each([
    [0, false],
    [2, false],
    [3, true],
  ])('from %i matrices may be printed: %s', (count, isPrintable) => {
    const matrices = Array<string>(count).fill('333333333333/444444444444');
    expect(teamSkills(withMatrices(...matrices)).isPrintable).toBe(isPrintable);
  });

  it('is empty without a matrix, not zero', () => {
    const team = teamSkills(withMatrices());
    expect([team.skills, team.withoutDepth, team.commercialGaps]).toEqual([[], [], []]);
  });
});
