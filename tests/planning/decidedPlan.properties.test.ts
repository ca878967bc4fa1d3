import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '#shared/assessment/assess';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';
import { decidedPlan, type DecidedPlan } from '#shared/planning/decidedPlan';
import { plan } from '#shared/planning/plan';
import type { Plan } from '#shared/planning/planTypes';
import { arbitraryDecisions, arbitraryOwn } from '../support/arbitraryDecisions';
import { arbitraryEngagement } from '../support/arbitraryEngagement';

/** Own recommendations, and decisions about everything that is there, and about something that is not any more. */
const decidedAndOwn = arbitraryOwn().chain((own) =>
  arbitraryDecisions(own).map((decisions) => ({
    own,
    decisions: [...decisions, { recommendation: 'gone', choice: 'accepted', wave: 1 } as const],
  })),
);

const computed: fc.Arbitrary<Plan> = arbitraryEngagement().map((engagement) =>
  plan(template, engagement, assess(template, engagement)),
);

const idsOf = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function everyItem({ waves, later, dismissed }: DecidedPlan) {
  return [...waves.flatMap(({ items }) => items), ...later, ...dismissed];
}

describe('any plan with any decisions over it', () => {
  it('equals the computed plan while nothing is decided', () => {
    fc.assert(
      fc.property(computed, (made) => {
        const decided = decidedPlan(template, made, [], []);
        expect(decided.waves.map(({ items }) => idsOf(items))).toEqual(made.waves.map(idsOf));
        expect(idsOf(decided.later)).toEqual(idsOf(made.later));
        expect(decided).toMatchObject({ dismissed: [], isChanged: false });
        const flaws = everyItem(decided).filter(
          ({ isMoved, prerequisitesBroken }) => isMoved || prerequisitesBroken.length > 0,
        );
        expect(flaws).toEqual([]);
        expect(decided.waves.filter((wave) => wave.isOverCapacity || wave.hasTooManyLarge)).toEqual([]);
      }),
    );
  });

  it('holds every planned and every own item exactly once', () => {
    fc.assert(
      fc.property(computed, decidedAndOwn, (made, { decisions: decided, own: added }) => {
        const ids = idsOf(everyItem(decidedPlan(template, made, decided, added)));
        expect(new Set(ids).size).toBe(ids.length);
        const due = [...idsOf([...made.waves.flat(), ...made.later]), ...idsOf(added)];
        expect(due.filter((id) => !ids.includes(id))).toEqual([]);
      }),
    );
  });

  it('leaves out exactly what was dismissed, and brings in only what was chosen', () => {
    fc.assert(
      fc.property(computed, decidedAndOwn, (made, { decisions: decided, own: added }) => {
        const result = decidedPlan(template, made, decided, added);
        const due = new Set([...idsOf([...made.waves.flat(), ...made.later]), ...idsOf(added)]);
        const chosen = new Map(decided.map((decision) => [decision.recommendation, decision]));
        for (const item of everyItem(result)) {
          const decision = chosen.get(item.id);
          expect(result.dismissed.includes(item)).toBe(decision?.choice === 'dismissed');
          if (due.has(item.id)) continue;
          expect([decision?.choice ?? null, decision?.wave ?? null]).not.toEqual([null, null]);
        }
      }),
    );
  });

  it('puts every item where it was put, the last wave standing for those behind it', () => {
    fc.assert(
      fc.property(computed, decidedAndOwn, (made, { decisions: decided, own: added }) => {
        const { waves, later } = decidedPlan(template, made, decided, added);
        for (const { recommendation, choice, wave } of decided) {
          if (choice === 'dismissed' || wave === undefined) continue;
          const known =
            template.recommendations.some(({ id }) => id === recommendation) ||
            added.some(({ id }) => id === recommendation);
          const items = wave === 'later' ? later : (waves[Math.min(wave, waves.length) - 1]?.items ?? []);
          expect(idsOf(items).includes(recommendation)).toBe(known);
        }
      }),
    );
  });

  it('says of every item where it was computed, whatever became of it', () => {
    fc.assert(
      fc.property(computed, decidedAndOwn, (made, { decisions: decided, own: added }) => {
        for (const item of everyItem(decidedPlan(template, made, decided, added))) {
          const wave = made.waves.findIndex((items) => idsOf(items).includes(item.id));
          const list = wave === -1 ? made.later : (made.waves[wave] ?? []);
          const found = idsOf(list).indexOf(item.id);
          expect(item.computed).toEqual(
            found === -1 ? null : { wave: wave === -1 ? 'later' : wave + 1, place: found + 1 },
          );
        }
      }),
    );
  });

  it('sorts each wave by position and names every prerequisite that stands behind its item', () => {
    fc.assert(
      fc.property(computed, decidedAndOwn, (made, { decisions: decided, own: added }) => {
        const { waves, later } = decidedPlan(template, made, decided, added);
        for (const { items } of [...waves, { items: later }]) {
          const positions = items.map(({ position }) => position);
          expect(positions).toEqual(positions.toSorted((one, other) => one - other));
        }
        const order = idsOf(waves.flatMap(({ items }) => items));
        for (const [at, item] of waves.flatMap(({ items }) => items).entries()) {
          const behind = [...order.slice(at + 1), ...idsOf(later)];
          const needs = made.prerequisites[item.id] ?? [];
          expect(item.prerequisitesBroken).toEqual(needs.filter((id) => behind.includes(id)));
        }
      }),
    );
  });

  it('does not depend on the order in which decisions stand', () => {
    fc.assert(
      fc.property(computed, decidedAndOwn, (made, { decisions: decided, own: added }) => {
        expect(decidedPlan(template, made, decided.toReversed(), added)).toEqual(
          decidedPlan(template, made, decided, added),
        );
      }),
    );
  });
});
