import { describe, expect, it } from 'vitest';
import { roadmap } from '#shared/outputs/roadmap';
import type { Planned } from '#shared/outputs/assessed';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

const bandsOf = (given: Planned) =>
  roadmap(given).bands.map(({ items }) => items.map(({ recommendation }) => recommendation).join(' '));

/** The same, with other waves in its plan. */
function withWaves(given: Planned, waves: readonly (readonly string[])[]): Planned {
  const item = (id: string) => ({ id, priority: 1, addedFor: [] });
  return { ...given, plan: { ...given.plan, waves: waves.map((wave) => wave.map(item)) } };
}

describe('the roadmap', () => {
  it.each([
    ['A', ['R01 R35 R02 R32', 'R07 R05 R12', 'R04 R39 R03', 'R06 R37 R38 R42'], []],
    ['B', ['R20 R22 R16', 'R21 R10 R13', 'R23 R27 R15', 'R24 R14 R42'], ['R28']],
    ['C', ['R32 R01 R37 R02', 'R29 R33 R31', 'R38 R12 R39', 'R30 R34 R42'], []],
  ] as const)('spreads the plan of sample %s over its bands', (id, bands, later) => {
    const given = plannedSample(id);
    expect(bandsOf(given)).toEqual(bands);
    expect(roadmap(given).appendix.map(({ recommendation, because }) => [recommendation, because])).toEqual(
      later.map((recommendation) => [recommendation, 'later']),
    );
  });

  it('puts the larger half of an odd wave first', () => {
    const given = withWaves(plannedSample('A'), [[], ['R01', 'R02', 'R03'], []]);
    expect(bandsOf(given)).toEqual(['', 'R01 R02', 'R03', '']);
  });

  it('shows fourteen items and the re-measurement; the rest goes to the appendix', () => {
    const ids = plannedSample('A').template.recommendations.map(({ id }) => id);
    const given = withWaves(plannedSample('A'), [
      ids.slice(0, 6),
      ids.slice(6, 12),
      [...ids.slice(12, 18), 'R42'],
    ]);
    const { bands, appendix } = roadmap(given);
    const shown = bands.flatMap(({ items }) => items.map(({ recommendation }) => recommendation));
    expect(shown).toEqual([...ids.slice(0, 14), 'R42']);
    expect(appendix.map(({ recommendation, because }) => [recommendation, because])).toEqual(
      ids.slice(14, 18).map((id) => [id, 'no-room']),
    );
  });

  it('says what each item waits for, rules included', () => {
    const items = roadmap(plannedSample('B')).bands.flatMap((band) => band.items);
    const dependsOn = (id: string) => items.find(({ recommendation }) => recommendation === id)?.dependsOn;
    expect(dependsOn('R22')).toEqual(['R20']);
    // The rule on project houses asks for the exception rule before the transition training.
    expect(dependsOn('R27')).toEqual(['R20', 'R22']);
  });

  it('gives every item an owner, a first step, a deliverable and a measure', () => {
    const items = roadmap(plannedSample('A')).bands.flatMap((band) => band.items);
    expect(items.filter((item) => item.firstStep === null || item.measure === null)).toEqual([]);
    expect(items).toHaveLength(14);
  });

  it('follows what was decided: places, words, what was dismissed', () => {
    const given = plannedSample('A');
    const [[top = '', next = ''] = []] = given.plan.waves.map((items) => items.map(({ id }) => id));
    const decisions = [
      { recommendation: top, choice: 'dismissed' as const, reason: 'Done' },
      { recommendation: next, choice: null, wave: 3, edited: { title: 'Ours' }, reason: 'Later' },
    ];
    const { bands } = roadmap({ ...given, engagement: { ...given.engagement, decisions } });
    const items = bands.flatMap((band) => band.items.map((item) => ({ ...item, wave: band.wave })));
    expect(items.map(({ recommendation }) => recommendation)).not.toContain(top);
    expect(items.find(({ recommendation }) => recommendation === next)).toMatchObject({
      wave: 3,
      title: 'Ours',
    });
  });

  it('holds nothing but the re-measurement when nothing is known', () => {
    expect(bandsOf(planned(engagementFrom({})))).toEqual(['', '', '', 'R42']);
  });
});
