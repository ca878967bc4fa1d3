import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { holds } from '#shared/situation/evaluate';
import { factSources, noSources, type Sources } from '#shared/situation/sources';

const { triggers, checklist } = template.outputs;

const median = (question: string, answer: number): Partial<Sources> => ({
  medianAnswer: (pick) => (pick.question === question && pick.groups === undefined ? answer : null),
});
const naming = (option: string, groups: number): Partial<Sources> => ({
  groupsNaming: (question, named) => (question === 'scale.signs' && named === option ? groups : null),
});

describe('a readiness trigger', () => {
  it.each<[string, Partial<Sources>, Partial<Sources>, Partial<Sources>]>([
    [
      'builders-without-pm',
      factSources({ pm: 0, builders: 4 }),
      factSources({ pm: 0, builders: 5 }),
      factSources({ pm: 0, builders: 15 }),
    ],
    [
      'builders-per-pm',
      median('scale.builders-per-pm', 12),
      median('scale.builders-per-pm', 12.5),
      median('scale.builders-per-pm', 20.5),
    ],
    ['products', factSources({ products: 1 }), factSources({ products: 2 }), factSources({ products: 4 })],
    ['teams', factSources({ teams: 1 }), factSources({ teams: 2 }), factSources({ teams: 4 })],
    [
      'customers',
      factSources({ customers: 49 }),
      factSources({ customers: 50 }),
      factSources({ customers: 150 }),
    ],
    [
      'choices-at-the-top',
      median('scale.founder', 3.5),
      median('scale.founder', 3),
      median('scale.founder', 2),
    ],
    [
      'answer-days',
      median('scale.decision-days', 5),
      median('scale.decision-days', 10),
      median('scale.decision-days', 10.5),
    ],
    ['products-per-pm', median('role.span', 2.5), median('role.span', 3), median('role.span', 5)],
    ['different-promises', naming('d', 0), naming('d', 1), naming('d', 2)],
    ['no-owner-of-price', naming('g', 0), naming('g', 1), naming('g', 2)],
    ['growth', factSources({ growth: 39 }), factSources({ growth: 40 }), factSources({ growth: 80 })],
  ])('%s is quiet, then amber, then red', (id, quiet, amber, red) => {
    const item = triggers.items.find((candidate) => candidate.id === id);
    if (item === undefined) throw new Error(`no trigger ${id}`);
    const colours = [quiet, amber, red].map((sources) => [
      holds(item.amber.when, { ...noSources, ...sources }),
      holds(item.red.when, { ...noSources, ...sources }),
    ]);
    expect(colours).toEqual([
      [false, false],
      [true, false],
      [true, true],
    ]);
  });

  it('for builders stays quiet once there is a full-time product manager', () => {
    const sources = { ...noSources, ...factSources({ pm: 1, builders: 100 }) };
    const [first] = triggers.items;
    expect(first && [holds(first.amber.when, sources), holds(first.red.when, sources)]).toEqual([
      false,
      false,
    ]);
  });

  it('counts size alone for products, teams, customers and growth', () => {
    expect(triggers.items.filter(({ isSizeOnly }) => isSizeOnly).map(({ id }) => id)).toEqual([
      'products',
      'teams',
      'customers',
      'growth',
    ]);
  });
});

const agileFacets = template.facets.filter(({ dimension }) => dimension === 'agile').map(({ id }) => id);
const meanOf = (id: string, answer: number): Partial<Sources> => ({
  meanScore: (question) => (question === id ? answer : null),
});
const mostFrequent = (id: string, option: string): Partial<Sources> => ({
  mostFrequentOption: (question) => (question === id ? option : null),
});
const leadership = (executives: number, gap: number): Partial<Sources> => ({
  respondents: (groups) => (groups.join(' ') === 'EXE' ? executives : null),
  topFloor: (facet) => (agileFacets.includes(facet) ? (facet === 'agile.flow' ? gap : 0) : null),
});

describe('the checklist for Agile development', () => {
  it.each<[string, Partial<Sources>, Partial<Sources>]>([
    [
      'vision-known',
      { facetScore: (id) => (id === 'agile.vision' ? 65 : null) },
      { facetScore: (id) => (id === 'agile.vision' ? 64.9 : null) },
    ],
    ['measurable-goal', mostFrequent('agile.goal', 'd'), mostFrequent('agile.goal', 'c')],
    ['strategy-usable', meanOf('agile.strategy-guide', 75), meanOf('agile.strategy-guide', 74.9)],
    ['roadmap-in-outcomes', mostFrequent('agile.roadmap-form', 'e'), mostFrequent('agile.roadmap-form', 'c')],
    ['one-owner', meanOf('agile.one-voice', 75), meanOf('agile.one-voice', 74.9)],
    [
      'split-spoken',
      { chosenOptions: (id) => (id === 'agile.po-pm' ? ['c', 'd'] : null) },
      { chosenOptions: (id) => (id === 'agile.po-pm' ? ['b', 'd'] : null) },
    ],
    ['order-respected', meanOf('role.saying-no', 62.5), meanOf('role.saying-no', 62.4)],
    ['problems-received', meanOf('agile.problems', 62.5), meanOf('agile.problems', 62.4)],
    [
      'teams-stable',
      { meanAnswer: ({ question }) => (question === 'agile.stability' ? 80 : null) },
      { meanAnswer: ({ question }) => (question === 'agile.stability' ? 79.9 : null) },
    ],
    ['ideas-tested', mostFrequent('agile.discovery', 'd'), mostFrequent('agile.discovery', 'c')],
    ['effects-examined', meanOf('agile.outcome-check', 62.5), meanOf('agile.outcome-check', 62.4)],
    ['frequent-release', mostFrequent('agile.release', 'd'), mostFrequent('agile.release', 'c')],
    ['few-dependencies', meanOf('agile.dependencies', 62.5), meanOf('agile.dependencies', 62.4)],
    ['leadership-takes-part', leadership(1, 19.9), leadership(1, 20)],
  ])('passes or fails %s at its threshold', (id, passing, failing) => {
    const item = checklist.items.find((candidate) => candidate.id === id);
    if (item === undefined) throw new Error(`no item ${id}`);
    expect(holds(item.passWhen, { ...noSources, ...passing })).toBe(true);
    expect(holds(item.passWhen, { ...noSources, ...failing })).toBe(false);
  });

  it('fails the leadership when no executive was interviewed', () => {
    const item = checklist.items.find(({ id }) => id === 'leadership-takes-part');
    expect(item && holds(item.passWhen, { ...noSources, ...leadership(0, 0) })).toBe(false);
  });

  it('has fourteen items, of which the first, third and fifth are needed to be ready', () => {
    expect(checklist.items).toHaveLength(14);
    expect(checklist.items.flatMap((item, index) => (item.isRequiredForReady ? [index + 1] : []))).toEqual([
      1, 3, 5,
    ]);
    expect([checklist.readyFrom, checklist.conditionalFrom]).toEqual([11, 7]);
  });
});
