import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';

/** Section 4.1: id, targets, situations, effort, impact, horizon, modules, clauses of "Pre", hard ids, reminders. */
const recommendationTable = `
R01 | role.definition role.boundary | S1 S4 | S | 5 | 30 | M1 | 1 | |
R02 | role.mandate | S1 S4 S5 | S | 4 | 30 | M12 | 1 | R01 |
R03 | role.focus | S1 | S | 3 | 30 | | 0 | |
R04 | role.boundary role.load | S1 | M | 4 | 90 | M2 | 1 | R01 |
R05 | role.boundary role.focus | S1 | M | 4 | 90 | | 1 | R01 |
R06 | role.focus biz.market | S1 S2 | S | 3 | 30 | M2 | 1 | R03 |
R07 | role.focus role.definition | S1 | M | 4 | 90 | M1 M2 | 1 | R01 |
R08 | role.load | S1 S4 | M | 4 | 90 | | 0 | |
R09 | role.load role.boundary | S1 | M | 3 | 90 | | 1 | R01 |
R10 | biz.market | S2 S5 | M | 4 | 90 | M3 | 1 | | R06
R11 | biz.market biz.gtm | S2 | M | 3 | 90 | M3 | 1 | |
R12 | biz.strategy agile.strategy | S2 S5 | M | 5 | 90 | M4 | 1 | |
R13 | biz.finance | S2 | M | 4 | 90 | M5 | 1 | |
R14 | biz.finance model.economics | S2 S3 | L | 4 | 180 | M5 | 1 | R13 |
R15 | biz.profile biz.finance biz.gtm | S2 | M | 4 | 90 | M3 M4 M5 M6 | 2 | |
R16 | biz.gtm | S2 | S | 4 | 30 | M6 | 0 | |
R17 | biz.gtm biz.profile | S2 S4 | L | 3 | 180 | M6 | 1 | R01 |
R18 | biz.profile biz.market | S2 | S | 2 | 90 | | 0 | |
R19 | biz.gtm agile.discovery | S2 S5 | S | 3 | 90 | M10 | 1 | |
R20 | model.mindset model.economics | S3 | S | 5 | 30 | M12 | 1 | |
R21 | model.offer | S3 | M | 5 | 90 | M7 | 1 | R20 |
R22 | model.custom | S3 S1 | S | 5 | 30 | M7 | 1 | R20 |
R23 | model.roadmap | S3 S5 | M | 4 | 90 | M8 | 1 | R22 |
R24 | model.economics | S3 | L | 4 | 180 | M12 | 2 | R20 |
R25 | model.economics scale.process | S3 S4 | L | 4 | 180 | M12 | 1 | R20 R13 |
R26 | model.offer model.custom | S3 | L | 3 | 180 | | 1 | R21 |
R27 | model.mindset model.offer model.roadmap | S3 | M | 4 | 90 | M7 | 1 | R20 |
R28 | model.custom model.offer | S3 | L | 4 | 180 | | 2 | R20 |
R29 | scale.capability scale.structure | S4 | L | 5 | 90 | M11 | 1 | |
R30 | scale.capacity role.load | S4 S1 | L | 5 | 180 | | 1 | | R08
R31 | scale.structure | S4 | M | 3 | 90 | M11 | 1 | R01 |
R32 | scale.decisions role.mandate | S4 S5 | S | 4 | 30 | M12 | 0 | |
R33 | scale.process | S4 | M | 4 | 90 | M4 M5 | 1 | |
R34 | scale.capability biz.profile | S4 | M | 3 | 90 | M11 | 1 | |
R35 | agile.vision | S5 S2 | S | 5 | 30 | M9 | 1 | |
R36 | agile.strategy model.roadmap | S5 S3 | M | 4 | 90 | M8 | 1 | | R12 R35
R37 | agile.ownership | S5 S1 | S | 4 | 30 | M9 | 1 | R01 |
R38 | agile.ownership agile.strategy agile.vision | S5 | M | 4 | 90 | M9 | 1 | R37 |
R39 | agile.discovery | S5 S2 | M | 4 | 90 | M10 | 1 | | R10
R40 | agile.autonomy | S5 | M | 3 | 90 | M9 | 1 | R35 |
R41 | agile.flow | S5 | L | 3 | 180 | | 1 | |
R42 | | S1 S2 S3 S4 S5 | S | 2 | 180 | | 0 | |
`;
const cellsOf = (line: string): string[] => line.split('|').map((cell) => cell.trim());
const wordsOf = (cell: string | undefined): string[] => (cell ?? '').split(' ').filter((word) => word !== '');
const recommendationRows = recommendationTable.trim().split('\n').map(cellsOf);

const recommendation = (id: string) => template.recommendations.find((item) => item.id === id);
const rule = (id: string) => {
  const found = template.contraindications.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
};
const idsWhere = <Item extends { readonly id: string }>(
  items: readonly Item[],
  is: (item: Item) => boolean,
): string[] => items.filter(is).map(({ id }) => id);

describe('the recommendations', () => {
  it.each(recommendationRows)(
    '%s works on its facets, situations and modules, at its effort, impact and horizon',
    (id, targets, situations, effort, impact, horizon, modules) => {
      expect(recommendation(id)).toMatchObject({
        targets: wordsOf(targets),
        situations: wordsOf(situations),
        effort,
        impact: Number(impact),
        horizonDays: Number(horizon),
        modules: wordsOf(modules),
      });
    },
  );

  it('make ids hard prerequisites, except in a clause with an alternative', () => {
    const stated = template.recommendations.map(({ id, prerequisites }) => [
      id,
      prerequisites.length,
      prerequisites.flatMap(({ allOf }) => allOf ?? []),
      prerequisites.flatMap(({ anyOf }) => anyOf ?? []),
    ]);
    expect(stated).toEqual(
      recommendationRows.map((row) => [row[0], Number(row[7]), wordsOf(row[8]), wordsOf(row[9])]),
    );
  });

  it('never wait for each other in a circle', () => {
    const waitsFor = (id: string, path: readonly string[]): string[] => {
      if (path.includes(id)) return [...path, id];
      const hard = recommendation(id)?.prerequisites.flatMap(({ allOf }) => allOf ?? []) ?? [];
      return hard.flatMap((next) => waitsFor(next, [...path, id]));
    };
    expect(template.recommendations.flatMap(({ id }) => waitsFor(id, []))).toEqual([]);
  });

  it('hold four courses and one repetition of the measurement', () => {
    expect(idsWhere(template.recommendations, ({ isTraining }) => isTraining)).toEqual([
      'R07',
      'R15',
      'R27',
      'R38',
    ]);
    expect(idsWhere(template.recommendations, ({ isRemeasure }) => isRemeasure)).toEqual(['R42']);
  });

  it('have a target unless they repeat the measurement', () => {
    expect(idsWhere(template.recommendations, ({ targets }) => targets.length === 0)).toEqual(['R42']);
  });

  it('give a client at least three actions each, written as full sentences', () => {
    for (const { id, actions } of template.recommendations) {
      expect(actions.length, id).toBeGreaterThanOrEqual(3);
      for (const { en } of actions) expect(en, id).toMatch(/^[A-Z][^.]*\S \S.*\.$/);
    }
  });

  it('speak of people and subjects, never of group codes, questions, rules or each other by id', () => {
    const said = [template.recommendations, template.modules, template.contraindications].flatMap((items) =>
      textsIn(items),
    );
    const codes =
      /\b(EXE|PLD|PMG|ENG|SAL|MKT|CSS|FIN|[RMX]\d{1,2})\b|\b(role|biz|model|scale|agile|fact|sym)\.[a-z]/;
    expect(said.length).toBeGreaterThan(400);
    expect(said.filter((text) => codes.test(text))).toEqual([]);
  });

  it('carry every module somewhere', () => {
    const carried = new Set(template.recommendations.flatMap(({ modules }) => modules));
    expect(idsWhere(template.modules, ({ id }) => !carried.has(id))).toEqual([]);
  });
});

/** Every English text inside a value. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'en' && typeof inner === 'string' ? [inner] : textsIn(inner),
  );
}

describe('the training modules', () => {
  it('say in lower case what the participant can do afterwards', () => {
    for (const { id, objectives } of template.modules) {
      expect(objectives.length, id).toBeGreaterThanOrEqual(3);
      for (const { en } of objectives) expect(en, id).toMatch(/^[a-z].*[^.]$/);
    }
  });
});

const courses = ['R07', 'R15', 'R27', 'R38'];
const businessModules = ['M3', 'M4', 'M5', 'M6'];

describe('the contraindications', () => {
  it.each([
    ['X1', ['R15'], businessModules],
    ['X2', ['R07'], ['M1', 'M2']],
    ['X3', ['R15', 'R27', 'R38'], ['M3', 'M4', 'M5', 'M6', 'M7', 'M9', 'M10', 'M11']],
    ['X4', ['R27'], ['M7']],
    ['X5', [], []],
    ['X6', ['R38'], []],
    ['X7', ['R15'], businessModules],
    ['X8', courses, ['M1', 'M2', 'M3', 'M4', 'M5', 'M6', 'M7', 'M8', 'M9', 'M10', 'M11']],
    ['X9', ['R15'], []],
    ['X10', courses, []],
    ['X11', courses, []],
    ['X12', courses, []],
  ])('%s holds its courses and modules', (id, recommendations, modules) => {
    expect(rule(id).holds).toEqual({ recommendations, modules });
  });

  it('hold nothing but courses', () => {
    const held = new Set(
      template.contraindications.flatMap(({ holds: { recommendations } }) => recommendations),
    );
    expect([...held].filter((id) => recommendation(id)?.isTraining !== true)).toEqual([]);
  });

  it('hold every module longer than a day while there is no capacity', () => {
    const long = idsWhere(template.modules, ({ length }) => /^(1\.5|2) days/.test(length.en));
    expect(rule('X3').holds.modules).toEqual(long);
  });

  it('put exceptions first and rewards into the plan while rewards favour bespoke work', () => {
    expect(rule('X5').requires).toEqual({ of: ['R23', 'R27'], first: ['R22'], present: ['R24'] });
    expect(idsWhere(template.contraindications, ({ requires }) => requires !== undefined)).toEqual(['X5']);
  });

  it('list the first nine, keep the ninth private, and look at the tenth and eleventh per course', () => {
    expect(idsWhere(template.contraindications, ({ isListed }) => !isListed)).toEqual(['X10', 'X11', 'X12']);
    expect(idsWhere(template.contraindications, ({ isPrivate }) => isPrivate === true)).toEqual(['X9']);
    expect(idsWhere(template.contraindications, ({ scope }) => scope === 'recommendation')).toEqual([
      'X10',
      'X11',
    ]);
  });

  it('explain themselves in full sentences', () => {
    for (const { condition, consequence, sayInstead } of template.contraindications)
      for (const { en } of [condition, consequence, sayInstead]) expect(en).toMatch(/^[A-Z].+\.$/);
  });
});
