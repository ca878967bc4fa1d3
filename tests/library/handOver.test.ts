import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { holds } from '#shared/situation/evaluate';
import { factSources, noSources, type Sources } from '#shared/situation/sources';

const { charter, skills, stageMap, triggers, checklist, roadmap, narrative } = template.outputs;

describe('the role charter', () => {
  it.each([
    ['Customer and market insight', 'R A I C C R C I'],
    ['Product strategy and goal', 'R A C C C C I C'],
    ['Portfolio and investment split', 'C R A C I I I R'],
    ['Roadmap order', 'AR C I C C I C I'],
    ['Solution design and estimates', 'C I I AR I I I I'],
    ['Price and package', 'R C A I C C I R'],
    ['Exception (bespoke) decision', 'R A I C R I C C'],
    ['Launch brief and message', 'AR I I C C R C I'],
    ['Campaign and leads', 'C I I I C AR I I'],
    ['Deal support and demos', 'I I I C AR C C I'],
    ['First-line support', 'I I I C I I AR I'],
    ['Effect review and scorecard', 'AR C I C I C C R'],
    ['End of life', 'R A C C C C R C'],
  ])('gives %s its marks', (activity, marks) => {
    const line = charter.raci.find((candidate) => candidate.activity.en === activity);
    const order = ['PMG', 'PLD', 'EXE', 'ENG', 'SAL', 'MKT', 'CSS', 'FIN'];
    expect(order.map((group) => line?.marks[group]).join(' ')).toBe(marks);
  });

  it('has thirteen activities', () => {
    expect(charter.raci).toHaveLength(13);
  });

  it.each(charter.raci.map(({ activity, marks }) => [activity.en, Object.values(marks)] as const))(
    'lets exactly one group answer for “%s”, and at least one do it',
    (_activity, marks) => {
      expect(marks.filter((mark) => mark === 'A' || mark === 'AR')).toHaveLength(1);
      expect(marks.some((mark) => mark === 'R' || mark === 'AR')).toBe(true);
    },
  );

  it.each([
    ['a', 'Routine demos and deal support'],
    ['b', 'First-line technical help'],
    ['c', undefined],
    ['d', 'Chasing project status'],
    ['e', 'Test coordination'],
    ['f', 'Order and contract administration'],
    ['g', undefined],
    ['h', 'Training of end users'],
  ])('knows which line misplaced work %s belongs to', (option, what) => {
    expect(charter.doesNot.find((line) => line.option === option)?.what.en).toBe(what);
  });

  it.each([
    ['a', 'Product strategy and goal'],
    ['b', 'Roadmap order'],
    ['c', undefined],
    ['d', 'Price and package'],
    ['e', 'Launch brief and message'],
    ['f', 'End of life'],
  ])('knows in which activity decision %s is taken', (option, activity) => {
    expect(charter.raci.find((line) => line.option === option)?.activity.en).toBe(activity);
  });

  it('has six lines in each column', () => {
    expect([charter.does.length, charter.shares.length, charter.doesNot.length]).toEqual([6, 6, 6]);
  });
});

describe('the skills profile', () => {
  it.each([
    ['Customer and user insight', [4, 3, 4, 3, 4]],
    ['Market and competitor analysis', [3, 2, 4, 2, 4]],
    ['Product strategy and positioning', [4, 3, 4, 2, 5]],
    ['Business case and product finance', [3, 3, 2, 2, 4]],
    ['Pricing and packaging', [3, 2, 4, 1, 4]],
    ['Roadmapping and prioritising', [4, 4, 2, 4, 4]],
    ['Discovery and experiments', [4, 3, 3, 4, 3]],
    ['Requirements and backlog', [4, 4, 2, 5, 3]],
    ['Technology literacy', [3, 5, 2, 3, 3]],
    ['Go-to-market and launch', [3, 2, 5, 2, 4]],
    ['Influence and communication', [4, 4, 4, 4, 5]],
    ['Lifecycle and end of life', [3, 3, 2, 2, 3]],
  ])('requires of %s what the model states', (name, required) => {
    const skill = skills.skills.find((candidate) => candidate.name.en === name);
    expect(Object.values(skill?.required ?? {})).toEqual(required);
  });

  it('keeps the row order of the matrix: twelve rows, 1 to 5, 10 and 12 commercial', () => {
    expect(skills.skills).toHaveLength(12);
    expect(skills.skills.flatMap((skill, index) => (skill.isCommercial ? [index + 1] : []))).toEqual([
      1, 2, 3, 4, 5, 10, 12,
    ]);
  });

  it('wants level 2 in eleven skills and level 4 in three', () => {
    expect(skills.breadth).toEqual({ level: 2, target: 11 });
    expect(skills.depth).toEqual({ level: 4, target: 3 });
  });

  it.each(skills.profiles.map(({ id }) => id))(
    'requires of a %s at least the breadth and depth of a T-shape',
    (id) => {
      const levels = skills.skills.map(({ required }) => required[id] ?? 0);
      expect(levels.filter((level) => level >= skills.depth.level).length).toBeGreaterThanOrEqual(
        skills.depth.target,
      );
      expect(levels.filter((level) => level >= skills.breadth.level).length).toBeGreaterThanOrEqual(
        skills.breadth.target,
      );
    },
  );
});

describe('the stage map', () => {
  it('leads through six stages to the recommendations of each', () => {
    expect(stageMap.stages.map(({ option, recommendations }) => [option, ...recommendations])).toEqual([
      ['a'],
      ['b', 'R20'],
      ['c', 'R21', 'R22'],
      ['d', 'R23', 'R24'],
      ['e', 'R26', 'R25'],
      ['f'],
    ]);
  });
});

describe('the roadmap', () => {
  it('has four bands that follow each other from day 1 to day 180', () => {
    expect(roadmap.bands.map(({ fromDay, toDay, wave, half }) => [fromDay, toDay, wave, half])).toEqual([
      [1, 30, 1, undefined],
      [31, 60, 2, 'first'],
      [61, 90, 2, 'second'],
      [91, 180, 3, undefined],
    ]);
    expect(roadmap.mostItems).toBe(14);
  });

  it('says in one sentence per band what will be different by its last day', () => {
    for (const { toDay, opening } of roadmap.bands)
      expect(opening.en).toMatch(new RegExp(`^By day ${toDay} .+[.]$`));
  });

  it('has a band for every wave', () => {
    const waves = template.configuration.planning.waves.map((_, index) => index + 1);
    expect([...new Set(roadmap.bands.map(({ wave }) => wave))]).toEqual(waves);
  });
});

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

describe('the sentences of the report', () => {
  const placeholders = (text: string): string[] =>
    [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

  it.each([
    ['finding', narrative.finding, ['observation', 'consequence', 'evidence', 'suggestion']],
    [
      'disagreement',
      narrative.disagreement,
      ['facet', 'highGroup', 'highAnchor', 'lowGroup', 'lowAnchor', 'spread'],
    ],
    ['training held', narrative.trainingHeld, ['sayInstead']],
    ['cause supported', narrative.causeTest.supported, ['symptom']],
    ['cause not supported', narrative.causeTest.notSupported, ['symptom']],
    ['cause open', narrative.causeTest.open, ['symptom']],
    ['start', narrative.start, []],
  ])('leave the right places open: %s', (_name, text, names) => {
    expect(placeholders(text.en)).toEqual(names);
  });
});
