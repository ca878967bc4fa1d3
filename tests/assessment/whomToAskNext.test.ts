import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { whomToAskNext } from '#shared/assessment/whomToAskNext';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { engagementFrom } from '../support/engagementFrom';

const empty = engagementFrom({ facts: {}, verified: [] });

describe('whom to ask next', () => {
  it('with nobody on the list, asks for somebody from each group that can answer', () => {
    const next = whomToAskNext(template, empty, assess(template, empty));
    expect(new Set(next.map(({ group }) => group)).size).toBe(template.groups.length);
    expect(
      next.every(({ respondent, because }) => respondent === null && because === 'group-not-heard'),
    ).toBe(true);
  });

  it('never promises that another interview lowers confidence, and puts the most helpful first', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        const lifts = whomToAskNext(template, engagement, assess(template, engagement)).map(
          ({ lift }) => lift,
        );
        expect(lifts.every((lift) => lift >= -1e-9)).toBe(true);
        expect(lifts).toEqual(lifts.toSorted((one, other) => other - one));
      }),
      { numRuns: 15 },
    );
  });
});
