import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { shownGroups, type OwnValue } from '#shared/report/compose/anonymity';
import { startWriting } from '#shared/report/compose/writing';
import { engagementFrom } from '../support/engagementFrom';
import { sampleEngagement } from '../support/sampleEngagement';
import { reportInput, reportOf } from './reportOf';

const groups = ['EXE', 'PLD', 'PMG', 'ENG', 'SAL', 'MKT', 'CSS', 'FIN'];

/** Shown groups for people of the given groups, each with a value of their own. */
function shownFor(people: readonly { group: string; value: number }[]) {
  const respondents = Object.fromEntries(people.map(({ group }, index) => [`P${index}`, group]));
  const values: OwnValue[] = people.map(({ value }, index) => ({ respondent: `P${index}`, value }));
  return shownGroups(startWriting(reportInput(engagementFrom({ respondents }))), values);
}

const of = (group: string, ...values: number[]) => values.map((value) => ({ group, value }));

describe('results by group', () => {
  it('are shown by name from three people', () => {
    const shown = shownFor([...of('ENG', 10, 20, 30), ...of('SAL', 40, 50, 60)]);
    expect(shown.map(({ label, value }) => `${label} ${value}`)).toEqual([
      'Engineering, design and test 20',
      'Sales 50',
    ]);
  });

  it('are folded into product side and rest below that, each group counting alike', () => {
    const shown = shownFor([
      ...of('PLD', 60),
      ...of('PMG', 20, 40),
      ...of('EXE', 90),
      ...of('ENG', 30),
      ...of('SAL', 60),
    ]);
    expect(shown.map(({ label, value }) => `${label} ${value}`)).toEqual(['Product side 45', 'Rest 60']);
  });

  it('are not shown for a side of fewer than three people', () => {
    const labels = shownFor([...of('PMG', 10, 20), ...of('ENG', 1, 2, 3)]).map(({ label }) => label);
    expect(labels).not.toContain('Product side');
  });

  it('are hidden altogether where one hidden person could be worked out from the total', () => {
    expect(shownFor([...of('PMG', 10), ...of('ENG', 20, 30, 40)])).toEqual([]);
  });

  it('never cover or leave over fewer than three people', () => {
    const people = fc.array(
      fc.record({ group: fc.constantFrom(...groups), value: fc.integer({ min: 0, max: 100 }) }),
      { maxLength: 14 },
    );
    fc.assert(
      fc.property(people, (given) => {
        const shown = shownFor(given);
        const covered = shown.reduce((sum, group) => sum + group.people, 0);
        for (const group of shown) expect(group.people).toBeGreaterThanOrEqual(3);
        const hidden = given.length - covered;
        expect(shown.length === 0 || hidden === 0 || hidden >= 3).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('claims between two sides', () => {
  const alfa = sampleEngagement('A');

  /** Alfa with the director's answers given by as many people. */
  const directors = (count: number) => {
    const more = Array.from({ length: count - 1 }, (_, index) => `A-EXE${index}`);
    return reportOf({
      ...alfa,
      respondents: [...alfa.respondents, ...more.map((id) => ({ id, group: 'EXE', title: 'Director' }))],
      answers: {
        ...alfa.answers,
        ...Object.fromEntries(more.map((id) => [id, { ...alfa.answers['A-EXE'] }])),
      },
    });
  };
  const claims = (report: ReturnType<typeof reportOf>): string => JSON.stringify(report.sections);

  it('print where each side has three people', () => {
    expect(claims(directors(3))).toContain('executives rate it clearly higher');
  });

  it('say nothing about a single executive', () => {
    expect(claims(directors(1))).not.toContain('executives rate it clearly higher');
  });

  it('say nothing where the rest is one person', () => {
    // Only product people and executives are asked how time divides.
    const told = claims(directors(1));
    expect(told).toMatch(/Boundaries and intake: [^"]*the product side rates it lower/);
    expect(told).not.toMatch(/Focus of time: [^"]*the product side rates it lower/);
  });
});

describe('people in a report', () => {
  it('appear neither by name nor by title', () => {
    const alfa = sampleEngagement('A');
    const named = {
      ...alfa,
      respondents: alfa.respondents.map((each, index) => ({
        ...each,
        title: `Title canary ${index}`,
        name: `Name canary ${index}`,
      })),
    };
    expect(JSON.stringify(reportOf(named))).not.toContain('canary');
  });

  it('have neither notes nor free text of theirs printed', () => {
    const alfa = sampleEngagement('A');
    const answers = structuredClone(alfa.answers);
    for (const own of Object.values(answers)) {
      for (const answer of Object.values(own)) answer.note = 'note canary';
      own['role.drop'] = { state: 'answered', value: 'text canary' };
    }
    expect(JSON.stringify(reportOf({ ...alfa, answers }))).not.toContain('canary');
  });

  it('never see a mean of fewer than three answers', () => {
    for (const id of ['A', 'B', 'C'] as const) {
      const answers = reportOf(sampleEngagement(id)).sections.find((each) => each.id === 'answers');
      for (const block of answers?.blocks ?? []) {
        if (block.kind !== 'table') continue;
        for (const row of block.rows)
          if (Number(row[1]?.text) < 3) expect([row[4]?.text, row[5]?.text]).toEqual(['Too few', '']);
      }
    }
  });
});

describe('how far groups lie apart', () => {
  /** Product managers and sellers who see one thing very differently. */
  const apart = (managers: number, sellers: number) => {
    const people = [
      ...Array.from({ length: managers }, (_, index) => ({ id: `P${index}`, group: 'PMG', value: 5 })),
      ...Array.from({ length: sellers }, (_, index) => ({ id: `S${index}`, group: 'SAL', value: 1 })),
    ];
    const question = template.questions.find(
      ({ type, groups: asked }) => type === 'likert5' && asked.includes('PMG') && asked.includes('SAL'),
    );
    if (question === undefined) throw new Error('no scale is put to both groups');
    const engagement = engagementFrom({
      respondents: Object.fromEntries(people.map(({ id, group }) => [id, group])),
    });
    const facts = sampleEngagement('A').facts;
    const answers = Object.fromEntries(
      people.map(({ id, value }) => [id, { [question.id]: { state: 'answered' as const, value } }]),
    );
    return JSON.stringify(reportOf({ ...engagement, facts, answers }).sections);
  };

  it('is given in points between groups that are shown', () => {
    expect(apart(3, 3)).toMatch(/points (lie )?between Product managers|100 points/);
  });

  it('is told without figures where it would give away what one person answered', () => {
    const words = apart(3, 1);
    expect(words).toContain('Groups differ most on');
    expect(words).toContain('too small to be named, so no figures are given');
    expect(words).not.toMatch(/\d points (lie )?between/);
  });
});
