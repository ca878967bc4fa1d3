import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { whatIf, type WhatIf } from '#shared/outputs/whatIf';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { engagementFrom } from '../support/engagementFrom';
import { planned, plannedSample } from '../support/planned';

function supposing(...given: Parameters<typeof whatIf>): WhatIf {
  const result = whatIf(...given);
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const ids = template.recommendations.map(({ id }) => id);
const situationOf = (given: WhatIf, id: string) => given.situations.find(({ situation }) => situation === id);

describe('a what-if', () => {
  it('raises the target facets to the score and works everything out again', () => {
    const given = supposing(plannedSample('A'), ['R01']);
    expect(given.facets).toEqual([
      {
        facet: 'role.definition',
        dimension: 'role',
        recommendations: ['R01'],
        before: 38,
        after: 65,
        because: 'raised',
      },
      {
        facet: 'role.boundary',
        dimension: 'role',
        recommendations: ['R01'],
        before: 39.75,
        after: 65,
        because: 'raised',
      },
    ]);
    const role = situationOf(given, 'S1');
    const gains: Readonly<Record<string, number>> = {
      'role.definition': 65 - 38,
      'role.boundary': 65 - 39.75,
    };
    const gain = template.facets.reduce((sum, { id, weight }) => sum + (weight / 100) * (gains[id] ?? 0), 0);
    expect(role?.after.score).toBeCloseTo((role?.before.score ?? 0) + gain, 9);
    // Exposure is 100 here, so severity is what is missing to 100.
    expect(role?.after.severity).toBeCloseTo(100 - (role?.after.score ?? 0), 9);
  });

  it('leaves alone what it does not touch', () => {
    const agile = situationOf(supposing(plannedSample('A'), ['R01']), 'S5');
    expect(agile?.isTouched).toBe(false);
    expect(agile?.after).toEqual(agile?.before);
  });

  it('keeps an escalator that rests on answers, so a level may stay although severity falls', () => {
    const role = situationOf(supposing(plannedSample('A'), ['R01', 'R02', 'R32']), 'S1');
    expect([role?.before.baseLevel, role?.after.baseLevel, role?.after.level]).toEqual([
      'now',
      'quarter',
      'now',
    ]);
    expect(role?.after.escalators).toEqual(role?.before.escalators);
  });

  it('never pulls a facet down to the score', () => {
    const facet = supposing(plannedSample('A'), ['R32']).facets.find(
      ({ facet: id }) => id === 'scale.decisions',
    );
    expect(facet).toMatchObject({ before: 65.2, after: 65.2, because: 'already-there' });
  });

  it('supposes nothing about a facet without a score', () => {
    const given = supposing(planned(engagementFrom({ facts: { pm: 1 } })), ['R01'], 100);
    expect(given.facets.map(({ because, after }) => [because, after])).toEqual([
      ['no-score', null],
      ['no-score', null],
    ]);
    expect(situationOf(given, 'S1')?.after.level).toBe('not-assessable');
  });

  it('stands over the consultant’s own score, and leaves the engagement as it was', () => {
    const { engagement } = plannedSample('A');
    const overrides = [{ facet: 'role.definition', score: 10, reason: 'seen' }];
    const given = planned({ ...engagement, overrides });
    const copy = structuredClone(given.engagement);
    expect(supposing(given, ['R01'], 80).facets[0]).toMatchObject({ before: 10, after: 80 });
    expect(given.engagement).toEqual(copy);
  });

  it('refuses a recommendation that the template does not have', () => {
    expect(whatIf(plannedSample('A'), ['R01', 'R99'])).toEqual({
      ok: false,
      problem: { code: 'what-if-recommendation-unknown', recommendation: 'R99' },
    });
  });

  it.each([-1, 101, Number.NaN])('refuses a score of %d', (score) => {
    expect(whatIf(plannedSample('A'), [], score)).toMatchObject({
      ok: false,
      problem: { code: 'what-if-score-out-of-range' },
    });
  });

  it('raises a facet chosen by itself, whichever recommendation works on it', () => {
    const byFacet = supposing(plannedSample('A'), [], 65, ['role.definition']);
    expect(byFacet.facets).toEqual([
      {
        facet: 'role.definition',
        dimension: 'role',
        recommendations: [],
        before: 38,
        after: 65,
        because: 'raised',
      },
    ]);
    expect(situationOf(byFacet, 'S1')?.after.score).toBeGreaterThan(
      situationOf(byFacet, 'S1')?.before.score ?? 100,
    );
  });

  it('refuses a facet that the template does not have', () => {
    expect(whatIf(plannedSample('A'), [], 65, ['role.charm'])).toEqual({
      ok: false,
      problem: { code: 'what-if-facet-unknown', facet: 'role.charm' },
    });
  });

  it('changes nothing without a recommendation', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), fc.integer({ min: 0, max: 100 }), (engagement, score) => {
        const { facets, situations, overall } = supposing(planned(engagement), [], score);
        expect(facets).toEqual([]);
        expect(situations.map(({ after }) => after)).toEqual(situations.map(({ before }) => before));
        expect(overall.after).toBe(overall.before);
      }),
      { numRuns: 30 },
    );
  });

  it('never raises a severity or lowers a score', () => {
    fc.assert(
      fc.property(
        arbitraryEngagement(),
        fc.subarray(ids),
        fc.integer({ min: 0, max: 100 }),
        (engagement, chosen, score) => {
          for (const { before, after } of supposing(planned(engagement), chosen, score).situations) {
            expect(after.severity === null).toBe(before.severity === null);
            expect(after.severity ?? 0).toBeLessThanOrEqual((before.severity ?? 0) + 1e-9);
            expect(after.score ?? 0).toBeGreaterThanOrEqual((before.score ?? 0) - 1e-9);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
