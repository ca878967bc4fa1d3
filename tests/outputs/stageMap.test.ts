import { describe, expect, it } from 'vitest';
import { stageMap } from '#shared/outputs/stageMap';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

const groups = ['EXE', 'PMG', 'ENG', 'PLD'];

/** The map of a company on its way to products, whose people place it so. */
function mapOf(stages: string) {
  const count = stages === '' ? 0 : stages.split(' ').length;
  const respondents = Object.fromEntries(groups.slice(0, count).map((group) => [`one-${group}`, group]));
  const answers = count === 0 ? {} : { 'model.stage': stages };
  return stageMap(planned(engagementFrom({ facts: { direction: 'moving' }, respondents, answers })));
}

describe('the stage map', () => {
  it('places sample B between the second and the third stage, mostly in the second', () => {
    const map = stageMap(plannedSample('B'));
    expect(map.range).toEqual({ lowest: 1, highest: 2, median: 1, width: 1, isWide: false });
    expect(map.current?.option).toBe('b');
    expect(map.lines).toEqual([
      { option: 'b', groups: 2, people: 2 },
      { option: 'c', groups: 1, people: 1 },
    ]);
    expect([map.isApplicable, map.isPrintable]).toEqual([true, true]);
  });

  it('makes a finding of a range of two stages', () => {
    expect(mapOf('b c d').range).toMatchObject({ width: 2, isWide: true });
  });

  it('takes the lower stage when the median falls between two', () => {
    expect(mapOf('b e').range).toMatchObject({ lowest: 1, highest: 4, median: 1 });
  });

  it('has no range without an answer', () => {
    const map = mapOf('');
    expect([map.range, map.current, map.lines]).toEqual([null, null, []]);
  });

  it.each([
    ['c', false],
    ['c c', false],
    ['c c c', true],
  ])('may be printed for answers %s: %s', (stages, isPrintable) => {
    expect(mapOf(stages).isPrintable).toBe(isPrintable);
  });

  it('does not apply to a company that sells products already', () => {
    expect(stageMap(plannedSample('A')).isApplicable).toBe(false);
  });
});
