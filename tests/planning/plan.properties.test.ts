import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import type { Engagement } from '#shared/engagement/engagement';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { plan } from '#shared/planning/plan';
import type { Plan } from '#shared/planning/planTypes';
import { indexTemplate } from '#shared/template/templateIndex';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { sampleEngagement } from '../support/sampleEngagement';

const { planning } = template.configuration;
const { recommendations } = indexTemplate(template);

/** Engagements in which every facet has a score somewhere, so that plans grow long. */
const engagements = fc
  .tuple(
    arbitraryEngagement(),
    fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 26, maxLength: 26 }),
    fc.boolean(),
  )
  .map(([engagement, scores, isScored]): Engagement => {
    const overrides = template.facets.map(({ id }, place) => ({
      facet: id,
      score: scores[place] ?? 0,
      reason: 'seen',
    }));
    const base = isScored ? sampleEngagement('B') : engagement;
    return isScored ? { ...base, overrides, facts: { ...base.facts, ...engagement.facts } } : base;
  });

function holdsForPlans(check: (planned: Plan) => void): void {
  fc.assert(
    fc.property(engagements, (engagement) => {
      check(plan(template, engagement, assess(template, engagement)));
    }),
    { numRuns: 120 },
  );
}

describe('a plan', () => {
  it('never places an item before one it needs', () => {
    holdsForPlans(({ waves, later }) => {
      const order = waves.flat().map(({ id }) => id);
      const inPlan = new Set([...order, ...later.map(({ id }) => id)]);
      for (const [place, id] of order.entries()) {
        const needed = (recommendations.get(id)?.prerequisites ?? []).flatMap(({ allOf }) => allOf ?? []);
        for (const other of needed.filter((each) => inPlan.has(each)))
          expect(order.slice(0, place)).toContain(other);
      }
    });
  });

  it('never exceeds a capacity, nor two large items in a wave', () => {
    holdsForPlans(({ waves }) => {
      for (const [wave, items] of waves.entries()) {
        const counted = items.filter(({ id }) => recommendations.get(id)?.isRemeasure !== true);
        const large = counted.filter(({ id }) => recommendations.get(id)?.effort === 'L');
        expect(counted.length).toBeLessThanOrEqual(planning.waves[wave]?.capacity ?? 0);
        expect(large.length).toBeLessThanOrEqual(planning.largeItemsPerWave);
      }
    });
  });

  it('names every item once, and none that is held back', () => {
    holdsForPlans(({ waves, later, held }) => {
      const all = [...waves.flat(), ...later].map(({ id }) => id);
      expect(new Set(all).size).toBe(all.length);
      expect(all.filter((id) => id in held)).toEqual([]);
    });
  });

  it('never starts an item before the wave of its horizon', () => {
    holdsForPlans(({ waves }) => {
      for (const [wave, items] of waves.entries())
        for (const { id } of items)
          expect(recommendations.get(id)?.horizonDays).toBeLessThanOrEqual(
            planning.waves[wave]?.baseForHorizonDays ?? 0,
          );
    });
  });

  it('closes with the re-measurement', () => {
    holdsForPlans(({ waves }) => {
      const last = waves.at(-1)?.at(-1);
      expect(recommendations.get(last?.id ?? '')?.isRemeasure).toBe(true);
    });
  });

  it('explains every priority by its factors', () => {
    holdsForPlans(({ recommendations: ranked }) => {
      for (const { need, priority, factors, targets } of ranked) {
        const { impact, effort, confidence, urgency, boost } = factors;
        expect(targets.reduce((sum, target) => sum + target.need, 0) / targets.length).toBeCloseTo(need, 9);
        expect(need * impact * effort * confidence * urgency * boost).toBeCloseTo(priority, 9);
      }
    });
  });
});
