import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '#shared/engagement/applyChange';
import { applyRestoration } from '#shared/engagement/applyRestoration';
import { restorationSchema } from '#shared/engagement/restoration';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import { arbitraryEngagement } from '../support/arbitraryEngagement';
import { changeKinds as allKinds, changeOfKind } from '../support/changeOfKind';

/** A report that was given out is not taken back; see below. */
const changeKinds = allKinds.filter((kind) => kind !== 'report-issued');

const intents = fc.array(fc.record({ kind: fc.constantFrom(...changeKinds), count: fc.nat(60) }), {
  minLength: 1,
  maxLength: 30,
});

/** What the journal makes of it on the way to disk and back. */
function throughTheJournal<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

describe('putting back what a change did', () => {
  it.each(changeKinds)(
    '%s: taken back gives exactly the state before, done again the state after',
    (kind) => {
      fc.assert(
        fc.property(arbitraryEngagement(), intents, fc.nat(60), (start, earlier, count) => {
          let before = start;
          for (const intent of earlier) {
            const next = applyChange(before, changeOfKind(intent.kind, before, intent.count));
            if (next.ok) before = next.value;
          }
          const after = applyChange(before, changeOfKind(kind, before, count));
          if (!after.ok) return;
          const back = restorationBetween(after.value, before) ?? {};
          const again = restorationBetween(before, after.value) ?? {};
          const undone = applyRestoration(after.value, restorationSchema.parse(throughTheJournal(back)));
          expect(undone).toEqual(before);
          expect(applyRestoration(undone, restorationSchema.parse(throughTheJournal(again)))).toEqual(
            after.value,
          );
        }),
        { numRuns: 60 },
      );
    },
  );

  it('leads from any state to any other one', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), arbitraryEngagement(), intents, (from, start, changes) => {
        let to = { ...start, id: from.id };
        for (const { kind, count } of changes) {
          const next = applyChange(to, changeOfKind(kind, to, count));
          if (next.ok) to = next.value;
        }
        const restoration = restorationBetween(from, to) ?? {};
        expect(applyRestoration(from, throughTheJournal(restoration))).toEqual(to);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves a report that was given out where it is', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), fc.nat(60), (before, count) => {
        const issued = applyChange(before, changeOfKind('report-issued', before, count));
        if (!issued.ok) throw new Error(issued.problem.code);
        expect(restorationBetween(issued.value, before)).toBeNull();
        const restored = applyChange(issued.value, changeOfKind('state-restored', before, count));
        expect(restored.ok && restored.value.issues).toEqual(issued.value.issues);
      }),
      { numRuns: 30 },
    );
  });

  it('is nothing between equal states', () => {
    fc.assert(
      fc.property(arbitraryEngagement(), (engagement) => {
        expect(restorationBetween(engagement, throughTheJournal(engagement))).toBeNull();
      }),
      { numRuns: 30 },
    );
  });

  it('names only what a change touched', () => {
    const answers = {
      r1: { q1: { state: 'dont-know' as const } },
      r2: { q1: { state: 'skipped' as const } },
    };
    const [engagement] = fc.sample(arbitraryEngagement(), { numRuns: 1, seed: 1 });
    if (engagement === undefined) throw new Error('no engagement');
    const before = {
      ...engagement,
      respondents: ['r1', 'r2'].map((id) => ({ id, group: 'EXE', title: 'T' })),
      answers,
    };
    const after = applyChange(before, {
      kind: 'answer-recorded',
      respondent: 'r1',
      question: 'q2',
      answer: { state: 'answered', value: 3 },
    });
    if (!after.ok) throw new Error('refused');
    expect(restorationBetween(after.value, before)).toEqual({ answers: { r1: { q2: null } } });
  });
});
