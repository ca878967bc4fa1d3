import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { holds } from '#shared/situation/evaluate';
import { factSources, noSources, type Sources } from '#shared/situation/sources';

const facet =
  (scores: Readonly<Record<string, number>>) =>
  (id: string): number | null =>
    scores[id] ?? null;
const medianBuilders = (builders: number): Partial<Sources> => ({
  medianAnswer: ({ question }) => (question === 'scale.builders-per-pm' ? builders : null),
});
const skillsShort = (count: number): Partial<Sources> => ({
  skillsShort: ({ question, skills, by }) =>
    question === 'biz.skill-matrix' && skills === undefined && by === 3 ? count : null,
});
const urgentAnd = (urgent: number, supported: number, notSupported: number): Partial<Sources> => ({
  situationsAt: (levels) => (levels.join(' ') === 'now quarter' ? urgent : null),
  symptomsJudged: (judgement) => ({ supported, 'not-supported': notSupported, open: 0 })[judgement],
});

function fires(id: string, sources: Partial<Sources>): boolean {
  const rule = template.contraindications.find((item) => item.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return holds(rule.when, { ...noSources, ...sources });
}

describe('a contraindication', () => {
  it.each<[string, string, Partial<Sources>]>([
    ['X1', 'nobody is a product manager', factSources({ pm: 0 })],
    ['X2', 'the mandate is below 30', { facetScore: facet({ 'role.mandate': 29.9 }) }],
    [
      'X3',
      'load is below 30 and a product manager serves more than 20 builders',
      { facetScore: facet({ 'role.load': 29.9 }), ...medianBuilders(20.5) },
    ],
    ['X4', 'the direction is under discussion', factSources({ direction: 'considering' })],
    ['X4', 'groups are 40 apart on mindset', { facetSpread: facet({ 'model.mindset': 40 }) }],
    ['X4', 'groups are 40 apart on economics', { facetSpread: facet({ 'model.economics': 40 }) }],
    [
      'X5',
      'economics is below 30 at an exposure of 20',
      { facetScore: facet({ 'model.economics': 29.9 }), exposure: facet({ model: 20 }) },
    ],
    [
      'X6',
      'flow is below 25 at an exposure of 20',
      { facetScore: facet({ 'agile.flow': 24.9 }), exposure: facet({ agile: 20 }) },
    ],
    [
      'X7',
      'the profile is at 75 and business below 45',
      { facetScore: facet({ 'biz.profile': 75 }), dimensionScore: facet({ biz: 44.9 }) },
    ],
    ['X8', 'upheaval is near', factSources({ upheaval: 'yes' })],
    ['X9', 'the only product manager lacks four skills', { ...factSources({ pm: 1 }), ...skillsShort(4) }],
    ['X10', 'the grade is D', { firstTargetGrade: () => 'D' }],
    ['X11', 'the exposure is below 20', { firstTargetExposure: () => 19.9 }],
    ['X12', 'nothing is urgent and a product cause was ruled out', urgentAnd(0, 0, 1)],
  ])('%s fires when %s', (id, _when, sources) => {
    expect(fires(id, sources)).toBe(true);
  });

  it.each<[string, string, Partial<Sources>]>([
    ['X1', 'there is one product manager', factSources({ pm: 1 })],
    ['X2', 'the mandate is at 30', { facetScore: facet({ 'role.mandate': 30 }) }],
    [
      'X3',
      'a product manager serves 20 builders',
      { facetScore: facet({ 'role.load': 29.9 }), ...medianBuilders(20) },
    ],
    ['X3', 'load is at 30', { facetScore: facet({ 'role.load': 30 }), ...medianBuilders(34) }],
    [
      'X4',
      'the transition is decided and groups are less than 40 apart',
      {
        ...factSources({ direction: 'moving' }),
        facetSpread: facet({ 'model.mindset': 39.9, 'model.economics': 39.9 }),
      },
    ],
    [
      'X5',
      'the transition does not concern the company',
      { facetScore: facet({ 'model.economics': 10 }), exposure: facet({ model: 19.9 }) },
    ],
    ['X6', 'flow is at 25', { facetScore: facet({ 'agile.flow': 25 }), exposure: facet({ agile: 100 }) }],
    [
      'X7',
      'business is at 45',
      { facetScore: facet({ 'biz.profile': 90 }), dimensionScore: facet({ biz: 45 }) },
    ],
    ['X8', 'no upheaval is near', factSources({ upheaval: 'no' })],
    ['X9', 'three skills are short', { ...factSources({ pm: 1 }), ...skillsShort(3) }],
    ['X9', 'there are two product managers', { ...factSources({ pm: 2 }), ...skillsShort(9) }],
    ['X10', 'the grade is C', { firstTargetGrade: () => 'C' }],
    ['X11', 'the exposure is at 20', { firstTargetExposure: () => 20 }],
    ['X12', 'a situation is urgent', urgentAnd(1, 0, 2)],
    ['X12', 'a product cause is supported', urgentAnd(0, 1, 2)],
    ['X12', 'nothing was judged', urgentAnd(0, 0, 0)],
  ])('%s stays quiet when %s', (id, _when, sources) => {
    expect(fires(id, sources)).toBe(false);
  });

  it.each(template.contraindications.map(({ id }) => id))('%s stays quiet when nothing is known', (id) => {
    expect(fires(id, {})).toBe(false);
  });
});
