import fc from 'fast-check';
import { noCharterDecision, type CharterDecision } from '#shared/engagement/charter';
import type { OwnRecommendation, PlanDecision } from '#shared/engagement/decision';
import { productManagementDiagnostic as template } from '#shared/library/diagnostic/index';

const lastWave = template.configuration.planning.waves.length;
const words = fc.stringMatching(/^[A-Za-zß€Å]{1,12}( [a-z]{1,8}){0,3}$/);
const place = fc.oneof(fc.integer({ min: 1, max: lastWave }), fc.constant('later' as const));

/** A record whose undefined keys are absent. */
function compact<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Fields;
}

function maybe<Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return fc.option(value, { nil: undefined });
}

/** Recommendations of the consultant's own, called `own-0`, `own-1` and so on. */
export function arbitraryOwn(): fc.Arbitrary<OwnRecommendation[]> {
  const told = fc.record({
    title: words,
    targets: fc.subarray(template.facets.map(({ id }) => id).slice(0, 5)),
    actions: fc.array(words, { maxLength: 3 }),
    deliverable: words,
    owner: words,
    effort: fc.constantFrom('S' as const, 'M' as const, 'L' as const),
    horizonDays: fc.constantFrom(30, 90, 180),
    measures: fc.array(words, { maxLength: 2 }),
    wave: place,
    reason: words,
  });
  return fc
    .array(told, { maxLength: 4 })
    .map((all) => all.map((each, count) => ({ id: `own-${count}`, ...each })));
}

/** Decisions of every kind about recommendations of the built-in template and about those own ones. */
export function arbitraryDecisions(own: readonly OwnRecommendation[]): fc.Arbitrary<PlanDecision[]> {
  const known = [...template.recommendations, ...own].map(({ id }) => id);
  const told = fc.record({
    recommendation: fc.constantFrom(...known),
    choice: fc.constantFrom('accepted' as const, 'dismissed' as const, null),
    wave: maybe(place),
    position: maybe(fc.integer({ min: -50, max: 80 }).map((tenths) => tenths / 10)),
    edited: maybe(
      fc.record({ title: maybe(words), actions: maybe(fc.array(words, { minLength: 1, maxLength: 3 })) }),
    ),
    reason: words,
    outcome: maybe(fc.record({ result: fc.constantFrom('done', 'partly', 'not-done'), note: maybe(words) })),
  });
  return fc
    .uniqueArray(told, { selector: ({ recommendation }) => recommendation, maxLength: 20 })
    .map((all) =>
      all.map((each) =>
        compact({
          ...each,
          edited: each.edited && compact(each.edited),
          outcome: each.outcome && compact(each.outcome),
        }),
      ),
    );
}

export function arbitraryCharter(): fc.Arbitrary<CharterDecision> {
  const told = fc.record({
    own: fc.dictionary(fc.constantFrom('does.1', 'does.2', 'mine'), fc.record({ what: words })),
    leftOut: fc.subarray(['does.3', 'does.4']),
    reviewOn: maybe(fc.constant('2026-09-01')),
    mark: fc.constantFrom('R' as const, 'AR' as const, null),
  });
  return fc.oneof(
    fc.constant(noCharterDecision),
    told.map(({ own, leftOut, reviewOn, mark }): CharterDecision => ({
      ...noCharterDecision,
      does: { own, leftOut },
      raci: { 'raci.1': { [template.groups[0]?.id ?? '']: mark } },
      ...(reviewOn === undefined ? {} : { reviewOn }),
    })),
  );
}
