import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { shownViews, type GroupValue } from '#shared/outputs/shownViews';
import { engagementFrom } from '../support/engagementFrom';

/** Nobody was asked for consent. */
const nobodyAsked = { template, engagement: engagementFrom({}) };

const { smallestShownGroup } = template.configuration.gaps;

/** Values of one group. */
const of = (group: string, ...values: number[]): GroupValue[] => values.map((value) => ({ group, value }));

describe('what is shown per group', () => {
  it('names a group of three', () => {
    expect(shownViews(nobodyAsked, of('ENG', 10, 20, 60))).toEqual([
      { seenBy: { kind: 'group', group: 'ENG' }, groups: ['ENG'], value: 30, people: 3 },
    ]);
  });

  it('folds small groups into their side, each group weighing alike', () => {
    expect(shownViews(nobodyAsked, [...of('ENG', 0, 20), ...of('SAL', 50)])).toEqual([
      {
        seenBy: { kind: 'side', side: 'rest', isWhole: true },
        groups: ['ENG', 'SAL'],
        value: 30,
        people: 3,
      },
    ]);
  });

  it('says that a side is not whole beside a group of its own', () => {
    const views = shownViews(nobodyAsked, [...of('ENG', 1, 1, 1), ...of('SAL', 2, 2), ...of('EXE', 4)]);
    expect(views.map(({ seenBy }) => seenBy)).toEqual([
      { kind: 'group', group: 'ENG' },
      { kind: 'side', side: 'rest', isWhole: false },
    ]);
  });

  it('shows nobody where everybody is too few', () => {
    expect(shownViews(nobodyAsked, [...of('PMG', 1), ...of('ENG', 1)])).toEqual([]);
  });

  it('hides a shown group too, where the whole minus that group would be one person', () => {
    expect(shownViews(nobodyAsked, [...of('ENG', 10, 20, 60), ...of('PMG', 90)])).toEqual([]);
  });

  it('hides the smallest one only', () => {
    const views = shownViews(nobodyAsked, [
      ...of('ENG', 1, 1, 1),
      ...of('SAL', 1, 1, 1, 1),
      ...of('PMG', 90),
    ]);
    expect(views.map(({ groups }) => groups)).toEqual([['SAL']]);
  });

  it('never leaves fewer people shown together, or hidden together, than may be shown', () => {
    const groups = template.groups.map(({ id }) => id);
    const values = fc.array(fc.record({ group: fc.constantFrom(...groups), value: fc.nat(100) }), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(values, (given) => {
        const views = shownViews(nobodyAsked, given);
        const shown = views.reduce((sum, { people }) => sum + people, 0);
        const hidden = given.length - shown;
        expect(views.every(({ people }) => people >= smallestShownGroup)).toBe(true);
        expect(shown === 0 || hidden === 0 || hidden >= smallestShownGroup).toBe(true);
      }),
    );
  });
});

describe('consent', () => {
  const answers = { 'role.next-day': '3 3 3 3 3' };
  const respondents = { exe: 'EXE', sal1: 'SAL', sal2: 'SAL', eng: 'ENG', pm: 'PMG' };
  /** Who agreed that results of their small group are shown; the others were not asked. */
  const withConsent = (...agreed: string[]) => {
    const engagement = engagementFrom({ respondents, answers });
    return {
      template,
      engagement: {
        ...engagement,
        respondents: engagement.respondents.map((each) =>
          agreed.includes(each.id) ? { ...each, consent: { groupResult: true } } : each,
        ),
      },
    };
  };
  const values = [...of('EXE', 90), ...of('SAL', 10, 30), ...of('ENG', 50), ...of('PMG', 70)];
  const groupsShown = (...agreed: string[]) =>
    shownViews(withConsent(...agreed), values).map(({ groups }) => groups.join(' '));

  it('shows a small group by itself if all of it agreed', () => {
    expect(groupsShown('exe', 'sal1', 'sal2', 'eng', 'pm')).toEqual(['EXE', 'PMG', 'ENG', 'SAL']);
  });

  it('does not show it if one of them did not', () => {
    expect(groupsShown('sal1')).toEqual(groupsShown());
    expect(groupsShown('sal1')).not.toContain('SAL');
  });

  it('does not count a refusal, or a consent to be quoted, as consent to that', () => {
    const { engagement } = withConsent('sal1', 'sal2');
    const refusing = engagement.respondents.map((each) => ({
      ...each,
      consent: { quote: true, groupResult: false },
    }));
    expect(shownViews({ template, engagement: { ...engagement, respondents: refusing } }, values)).toEqual(
      shownViews(withConsent(), values),
    );
  });

  it('hides agreeing groups too, until those left over are enough', () => {
    // PMG alone would be the whole minus the others.
    expect(groupsShown('exe', 'sal1', 'sal2', 'eng')).toEqual(['SAL']);
  });
});
