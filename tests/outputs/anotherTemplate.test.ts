import { describe, expect, it } from 'vitest';
import { executiveSummary } from '#shared/outputs/executiveSummary';
import { prerequisitesChecklist } from '#shared/outputs/prerequisitesChecklist';
import { readinessTriggers } from '#shared/outputs/readinessTriggers';
import { roleCharter } from '#shared/outputs/roleCharter';
import { stageMap } from '#shared/outputs/stageMap';
import { teamSkills } from '#shared/outputs/teamSkills';
import { anEngagement, answered, smallTemplate } from '../support/smallTemplate';
import { planned } from '../support/planned';

const cook = (oven: string) => ({
  knife: answered(1),
  oven: answered(oven),
  smells: answered(['a', 'c']),
  craft: answered({ current: [1, 3], required: [3, 3] }),
});

const kitchen = planned(
  anEngagement({
    respondents: { anna: 'cook', ben: 'cook', cleo: 'cook', dora: 'guest', emil: 'guest', fay: 'guest' },
    answers: {
      anna: cook('a'),
      ben: cook('b'),
      cleo: cook('b'),
      dora: { knife: answered(5) },
      emil: { knife: answered(5) },
      fay: { knife: answered(5) },
    },
  }),
  smallTemplate,
);

describe('a template with other ids and rules', () => {
  it('fills its own charter', () => {
    expect(roleCharter(kitchen).doesNot.map(({ key, computed }) => [key, computed?.named])).toEqual([
      ['doesNot.1', { groups: 1, people: 3 }],
      ['named.c', { groups: 1, people: 3 }],
      ['doesNot.2', { groups: 0, people: 0 }],
    ]);
  });

  it('has skills of its own', () => {
    expect(teamSkills(kitchen).skills.map(({ skill, gap }) => [skill, gap])).toEqual([
      ['chopping', 2],
      ['frying', 0],
    ]);
  });

  it('has stages of its own', () => {
    expect(stageMap(kitchen).range).toMatchObject({ lowest: 0, highest: 1, median: 1 });
  });

  it('has triggers and a checklist of its own', () => {
    expect(readinessTriggers(kitchen).counts).toEqual({ red: 1, amber: 0, clear: 0, unknown: 0 });
    expect(prerequisitesChecklist(kitchen).items.map(({ id, state }) => [id, state])).toEqual([
      ['hot', 'fail'],
    ]);
  });

  it('has a disagreement of its own', () => {
    expect(executiveSummary(kitchen).disagreement).toMatchObject({
      facet: 'sharp',
      contrast: { high: { view: { groups: ['guest'] } }, low: { view: { groups: ['cook'] } }, gap: 100 },
    });
  });
});
