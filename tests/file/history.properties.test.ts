import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import { recordedChangeSchema, replayChanges } from '#shared/file/engagementFile';
import { History, type Recorded } from '#shared/file/history';
import { change, intents, Life } from '../support/engagementLife';

/** The history as a restarted program finds it, from the lines of the journal alone. */
function afterRestart(journal: readonly Recorded[]) {
  const history = new History();
  let state: Engagement | null = null;
  for (const line of journal.map((entry) => JSON.stringify(entry))) {
    const read = JSON.parse(line) as Recorded;
    const entry = { ...read, change: recordedChangeSchema.parse(read.change) };
    const next = replayChanges(state, [entry.change]);
    if (next?.ok !== true) throw new Error('the journal does not replay');
    history.record(entry, state === null ? null : restorationBetween(next.value, state));
    state = next.value;
  }
  return { history, state };
}

const whatCounts = ({ deeds, nextUndo, nextRedo }: History) =>
  JSON.parse(JSON.stringify({ deeds, nextUndo, nextRedo })) as unknown;

describe('the history of an engagement', () => {
  it('undoes all the way back to the beginning, and does all of it again', () => {
    fc.assert(
      fc.property(fc.array(change(), { maxLength: 40 }), (changes) => {
        const life = new Life();
        const beginning = life.state;
        for (const intent of changes) life.live(intent);
        const end = life.state;
        while (life.history.nextUndo !== null) life.live({ do: 'undone' });
        expect(withoutPositions(life.state)).toEqual(beginning);
        while (life.history.nextRedo !== null) life.live({ do: 'redone' });
        expect(withoutPositions(life.state)).toEqual(withoutPositions(end));
      }),
      { numRuns: 150 },
    );
  });

  it('takes back exactly the newest deed that stands, whatever was done before', () => {
    fc.assert(
      fc.property(intents, change(), (earlier, last) => {
        const life = new Life();
        for (const intent of earlier) life.live(intent);
        const before = life.state;
        const deeds = life.history.deeds.length;
        life.live(last);
        if (life.history.deeds.length === deeds) return;
        const after = life.state;
        life.live({ do: 'undone' });
        expect(life.state).toEqual(before);
        life.live({ do: 'redone' });
        expect(life.state).toEqual(after);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same after a restart, at any point of any sequence', () => {
    fc.assert(
      fc.property(intents, (all) => {
        const life = new Life();
        for (const intent of all) life.live(intent);
        const { history, state } = afterRestart(life.journal);
        expect(state).toEqual(life.state);
        expect(whatCounts(history)).toEqual(whatCounts(life.history));
      }),
      { numRuns: 150 },
    );
  });

  it('gives up what was undone once something else is done', () => {
    const life = new Life();
    life.live({ do: 'change', kind: 'fact-recorded', count: 1 });
    life.live({ do: 'undone' });
    expect(life.history.nextRedo).not.toBeNull();
    life.live({ do: 'change', kind: 'fact-recorded', count: 2 });
    expect(life.history.nextRedo).toBeNull();
  });

  it('does not go back over the place where something was erased', () => {
    const life = new Life();
    life.live({ do: 'change', kind: 'fact-recorded', count: 1 });
    life.history.record(
      {
        seq: 3,
        at: '2026-03-01T10:00:00.000Z',
        change: { kind: 'erased', erasure: { what: 'respondent', reason: 'asked' } },
      },
      null,
    );
    expect(life.history.nextUndo).toBeNull();
  });
});

/** Where an interview was left is no deed; it comes and goes with its session. */
function withoutPositions(engagement: Engagement): Engagement {
  return {
    ...engagement,
    sessions: engagement.sessions.map((session) => {
      const plain = { ...session };
      Reflect.deleteProperty(plain, 'position');
      return plain;
    }),
  };
}
