import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { eraseFromEngagement } from '#shared/engagement/eraseFromEngagement';
import type { ErasureTarget } from '#shared/engagement/erasureTarget';
import { replayChanges, type RecordedChange } from '#shared/file/engagementFile';
import { HistoryWithout } from '#shared/file/erasure/historyWithout';
import { intents, Life } from '../support/engagementLife';

const person = 'the-person';

const targets: fc.Arbitrary<ErasureTarget> = fc.oneof(
  fc.constant<ErasureTarget>({ kind: 'respondent', respondent: person }),
  fc.record({
    kind: fc.constant('answer' as const),
    respondent: fc.constant(person),
    question: fc.constantFrom('q0', 'q1', 'q2', 'q3'),
    part: fc.constantFrom('answer' as const, 'value' as const, 'note' as const, 'quote' as const),
  }),
);

function lifeOf(deeds: readonly Parameters<Life['live']>[0][]): Life {
  const life = new Life({ [person]: 'EXE', b: 'PMG', c: 'ENG' });
  for (const deed of deeds) life.live(deed);
  return life;
}

function rewritten({ journal }: Life, target: ErasureTarget): RecordedChange[] {
  const rewriting = new HistoryWithout(target);
  return journal.map(({ change }) => {
    const kept = rewriting.take(change);
    if (kept === null) throw new Error('the history does not replay');
    return kept;
  });
}

/** The order of meetings means nothing. */
function inOrder({ meetings = [], ...others }: Engagement) {
  return { ...others, meetings: [...meetings].sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

describe('a history from which somebody is erased', () => {
  it('leads to the present state without them, whatever was done, undone and done again', () => {
    fc.assert(
      fc.property(intents, targets, (deeds, target) => {
        const life = lifeOf(deeds);
        const replayed = replayChanges(null, rewritten(life, target));
        if (replayed?.ok !== true) throw new Error('what is left does not replay');
        expect(inOrder(replayed.value)).toEqual(inOrder(eraseFromEngagement(life.state, target)));
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of them any more, and of everybody else what it said', () => {
    fc.assert(
      fc.property(intents, (deeds) => {
        const life = lifeOf(deeds);
        const kept = rewritten(life, { kind: 'respondent', respondent: person });
        expect(JSON.stringify(kept)).not.toContain(person);
        life.journal.forEach(({ change }, place) => {
          if (change.kind === 'undone' || change.kind === 'redone') return;
          if (!JSON.stringify(change).includes(person) && !/^(session|meeting|evidence)/.test(change.kind))
            expect(kept[place]).toEqual(change);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by erasing the same again', () => {
    fc.assert(
      fc.property(intents, targets, (deeds, target) => {
        const life = lifeOf(deeds);
        const once = rewritten(life, target);
        const again = new HistoryWithout(target);
        expect(once.map((change) => again.take(change))).toEqual(once);
      }),
      { numRuns: 100 },
    );
  });
});
