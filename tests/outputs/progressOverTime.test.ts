import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import type { Assessed } from '#shared/outputs/assessed';
import { progressOverTime, type Progress } from '#shared/outputs/progressOverTime';
import { planned, plannedSample } from '../support/planned';

const earlier = plannedSample('A');

/** Sample A measured again, with these scores. */
function laterWith(scores: Readonly<Record<string, number>>, change: Partial<Engagement> = {}): Assessed {
  const overrides = Object.entries(scores).map(([facet, score]) => ({
    facet,
    score,
    reason: 'measured again',
  }));
  return planned({ ...earlier.engagement, ...change, overrides });
}

function between(later: Assessed, decided: Partial<Engagement> = {}): Progress {
  const before = { ...earlier, engagement: { ...earlier.engagement, ...decided } };
  const result = progressOverTime(before, later);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

describe('progress over time', () => {
  it('is nothing between a measurement and itself', () => {
    const { facets, dimensions, situations, overall, mostImproved, mostWorsened } = between(earlier);
    expect(new Set(facets.map(({ change }) => change))).toEqual(new Set([0, null]));
    expect(dimensions.filter(({ isNotable }) => isNotable)).toEqual([]);
    expect(situations.every(({ level }) => level.before === level.after)).toBe(true);
    expect([overall.change, mostImproved, mostWorsened]).toEqual([0, [], []]);
  });

  it.each([
    [48, 10, true],
    [47.9, 9.9, false],
    [28, -10, true],
  ])('from 38 to %d is a movement of %d points, worth naming: %s', (after, change, isNotable) => {
    const facet = between(laterWith({ 'role.definition': after })).facets.find(
      (each) => each.facet === 'role.definition',
    );
    expect(facet).toMatchObject({ before: 38, after, isNotable });
    expect(facet?.change).toBeCloseTo(change, 9);
  });

  it('names what improved and worsened most, the largest movement first', () => {
    const { mostImproved, mostWorsened } = between(
      laterWith({
        'role.definition': 50,
        'role.boundary': 90,
        'agile.vision': 60,
        'agile.strategy': 70,
        'scale.capacity': 40,
        'scale.structure': 10,
        'biz.strategy': 60,
      }),
    );
    expect(mostImproved.map(({ facet }) => facet)).toEqual([
      'role.boundary',
      'agile.strategy',
      'agile.vision',
    ]);
    expect(mostWorsened.map(({ facet }) => facet)).toEqual(['scale.structure', 'scale.capacity']);
  });

  it('shows how a situation moved', () => {
    const all = earlier.template.facets.filter(({ dimension }) => dimension === 'role');
    const { situations } = between(laterWith(Object.fromEntries(all.map(({ id }) => [id, 90]))));
    const role = situations.find(({ situation }) => situation === 'S1');
    // The reactive share that escalated it still stands in the answers.
    expect(role?.level).toEqual({ before: 'now', after: 'watch' });
    expect(role?.severity.change).toBeCloseTo(10 - (role?.severity.before ?? 0), 9);
  });

  it('knows no change where one measurement has no score', () => {
    const { facets } = between(planned({ ...earlier.engagement, answers: {} }));
    const facet = facets.find((each) => each.facet === 'role.definition');
    expect(facet).toMatchObject({ before: 38, after: null, change: null, isNotable: false });
  });

  it('says when other groups were heard', () => {
    const respondents = earlier.engagement.respondents.filter(({ group }) => group !== 'SAL');
    const { facets } = between(planned({ ...earlier.engagement, respondents }));
    const facet = facets.find((each) => each.facet === 'role.definition');
    expect(facet?.groups.onlyBefore).toEqual(['SAL']);
    expect(facet?.groups.both).not.toContain('SAL');
  });

  it('says what became of the earlier recommendations', () => {
    const { recommendations } = between(laterWith({ 'role.definition': 80 }), {
      decisions: [
        { recommendation: 'R01', choice: null, outcome: { result: 'done', note: 'Signed in May' } },
        { recommendation: 'R35', choice: null, outcome: { result: 'not-done' } },
      ],
    });
    const outcomeOf = (id: string) => recommendations.find(({ recommendation }) => recommendation === id);
    expect(outcomeOf('R01')).toMatchObject({ wave: 1, outcome: 'done', note: 'Signed in May' });
    expect(outcomeOf('R01')?.facets.map(({ facet, change }) => [facet, change])).toEqual([
      ['role.definition', 42],
      ['role.boundary', 0],
    ]);
    expect([outcomeOf('R35')?.outcome, outcomeOf('R02')?.outcome]).toEqual(['not-done', 'unknown']);
    expect(outcomeOf('R42')).toBeUndefined();
  });

  it('asks about the plan as it was decided: without what was dismissed, with own recommendations', () => {
    const { recommendations } = between(earlier, {
      decisions: [{ recommendation: 'R01', choice: 'dismissed', reason: 'Done already' }],
      ownRecommendations: [
        {
          id: 'own-1',
          title: 'Meet five lost customers',
          targets: ['role.focus'],
          actions: [],
          deliverable: 'Five notes',
          owner: 'Head of product',
          effort: 'S',
          horizonDays: 30,
          measures: [],
          wave: 2,
          reason: 'Nobody spoke to one',
        },
      ],
    });
    expect(recommendations.map(({ recommendation }) => recommendation)).not.toContain('R01');
    expect(recommendations.find(({ isOwn }) => isOwn)).toMatchObject({
      title: 'Meet five lost customers',
      wave: 2,
      outcome: 'unknown',
      facets: [{ facet: 'role.focus' }],
    });
  });

  it('compares what both templates have', () => {
    const [gone, ...facets] = earlier.template.facets;
    const template = { ...earlier.template, version: '9.0.0', facets };
    const kept = new Set(facets.map(({ id }) => id));
    const questions = template.questions.filter(({ facet }) => kept.has(facet));
    const progress = between(planned(earlier.engagement, { ...template, questions }));
    expect(progress.isAskedAlike).toBe(false);
    expect(progress.facets.map(({ facet }) => facet)).not.toContain(gone?.id);
    expect(progress.facets).toHaveLength(facets.length);
  });

  it('refuses the engagement of another client', () => {
    expect(progressOverTime(earlier, laterWith({}, { client: 'somebody-else' }))).toEqual({
      ok: false,
      problem: { code: 'progress-other-client' },
    });
  });
});
