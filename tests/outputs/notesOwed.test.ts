import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/engagement/applyChange';
import { samples } from '#shared/library/samples/index';
import { notesOwed } from '#shared/outputs/notesOwed';
import { withMuchNotApplicable } from '../support/muchNotApplicable';
import { planned, plannedSample } from '../support/planned';
import { reportOf } from '../report/reportOf';

describe('a note on what does not apply', () => {
  it.each(Object.keys(samples) as (keyof typeof samples)[])('is not owed for sample %s', (id) => {
    expect(notesOwed(plannedSample(id))).toEqual([]);
  });

  it('is owed for a facet of which more than 30 % of the asked weight was waved off', () => {
    const { engagement, facet } = withMuchNotApplicable();
    expect(notesOwed(planned(engagement))).toMatchObject([{ facet, note: null }]);
    expect(notesOwed(planned(engagement))[0]?.share).toBeGreaterThan(0.3);
  });

  it('stands beside the facet once it is written, and is printed', () => {
    const { engagement, facet } = withMuchNotApplicable();
    const noted = applyChange(engagement, {
      kind: 'not-applicable-noted',
      facet,
      note: { facet, note: 'Nobody sells here' },
    });
    if (!noted.ok) throw new Error(noted.problem.code);
    expect(notesOwed(planned(noted.value))).toMatchObject([{ facet, note: 'Nobody sells here' }]);
    expect(JSON.stringify(reportOf(noted.value))).toContain('Consultant’s note: Nobody sells here.');
  });
});
