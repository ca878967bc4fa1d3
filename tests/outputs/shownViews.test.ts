import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { shownViews, type GroupValue } from '#shared/outputs/shownViews';

const { smallestShownGroup } = template.configuration.gaps;

/** Values of one group. */
const of = (group: string, ...values: number[]): GroupValue[] => values.map((value) => ({ group, value }));

describe('what is shown per group', () => {
  it('names a group of three', () => {
    expect(shownViews(template, of('ENG', 10, 20, 60))).toEqual([
      { seenBy: { kind: 'group', group: 'ENG' }, groups: ['ENG'], value: 30, people: 3 },
    ]);
  });

  it('folds small groups into their side, each group weighing alike', () => {
    expect(shownViews(template, [...of('ENG', 0, 20), ...of('SAL', 50)])).toEqual([
      {
        seenBy: { kind: 'side', side: 'rest', isWhole: true },
        groups: ['ENG', 'SAL'],
        value: 30,
        people: 3,
      },
    ]);
  });

  it('says that a side is not whole beside a group of its own', () => {
    const views = shownViews(template, [...of('ENG', 1, 1, 1), ...of('SAL', 2, 2), ...of('EXE', 4)]);
    expect(views.map(({ seenBy }) => seenBy)).toEqual([
      { kind: 'group', group: 'ENG' },
      { kind: 'side', side: 'rest', isWhole: false },
    ]);
  });

  it('shows nobody where everybody is too few', () => {
    expect(shownViews(template, [...of('PMG', 1), ...of('ENG', 1)])).toEqual([]);
  });

  it('hides a shown group too, where the whole minus that group would be one person', () => {
    expect(shownViews(template, [...of('ENG', 10, 20, 60), ...of('PMG', 90)])).toEqual([]);
  });

  it('hides the smallest one only', () => {
    const views = shownViews(template, [...of('ENG', 1, 1, 1), ...of('SAL', 1, 1, 1, 1), ...of('PMG', 90)]);
    expect(views.map(({ groups }) => groups)).toEqual([['SAL']]);
  });

  it('never leaves fewer people shown together, or hidden together, than may be shown', () => {
    const groups = template.groups.map(({ id }) => id);
    const values = fc.array(fc.record({ group: fc.constantFrom(...groups), value: fc.nat(100) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, (given) => {
        const views = shownViews(template, given);
        const shown = views.reduce((sum, { people }) => sum + people, 0);
        const hidden = given.length - shown;
        expect(views.every(({ people }) => people >= smallestShownGroup)).toBe(true);
        expect(shown === 0 || hidden === 0 || hidden >= smallestShownGroup).toBe(true);
      }),
    );
  });
});
