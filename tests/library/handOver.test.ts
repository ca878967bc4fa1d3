import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';

const { charter, skills, stageMap, roadmap, narrative } = template.outputs;

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
