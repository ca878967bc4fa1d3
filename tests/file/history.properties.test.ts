import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Engagement } from '#shared/engagement/engagement';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import {
  applyAppended,
  recordedChangeSchema,
  replayChanges,
  type AppendedChange,
  type RecordedChange,
} from '#shared/file/engagementFile';
import { History, type Recorded } from '#shared/file/history';
import { engagementFrom } from '../support/engagementFrom';
import { changeKinds, changeOfKind } from '../support/changeOfKind';

type Intent =
  | { readonly do: 'undone' | 'redone' }
  | { readonly do: 'change'; readonly kind: (typeof changeKinds)[number]; readonly count: number };

const intents: fc.Arbitrary<Intent[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: change() },
    { weight: 3, arbitrary: fc.constant<Intent>({ do: 'undone' }) },
    { weight: 2, arbitrary: fc.constant<Intent>({ do: 'redone' }) },
  ),
  { minLength: 1, maxLength: 60 },
);

function change(): fc.Arbitrary<Intent> {
  return fc.record({
    do: fc.constant('change' as const),
    kind: fc.constantFrom(...changeKinds),
    count: fc.nat(40),
  });
}

/** One engagement with its journal, as the store keeps them. */
class Life {
  readonly history = new History();
  readonly journal: Recorded[] = [];
  state: Engagement;
  #minute = 0;

  constructor() {
    this.state = engagementFrom({ respondents: { a: 'EXE', b: 'PMG', c: 'ENG' } });
    this.#append({ kind: 'engagement-created', engagement: this.state }, null, this.state);
  }

  live(intent: Intent): void {
    if (intent.do === 'change') {
      this.#change(changeOfKind(intent.kind, this.state, intent.count));
      return;
    }
    const next = intent.do === 'undone' ? this.history.nextUndo : this.history.nextRedo;
    if (next === null) return;
    const { first, last, restoration } = next;
    this.#change({ kind: intent.do, first, last, restoration });
  }

  #change(wanted: AppendedChange): void {
    const after = applyAppended(this.state, wanted);
    if (!after.ok) return;
    const before = this.state;
    this.state = after.value;
    this.#append(wanted, before, after.value);
  }

  #append(wanted: RecordedChange, before: Engagement | null, after: Engagement): void {
    // Half of the changes follow each other quickly, so that some go on with the one before.
    this.#minute += this.journal.length % 2 === 0 ? 0 : 5;
    const at = new Date(Date.UTC(2026, 2, 1, 9, this.#minute)).toISOString();
    const entry = { seq: this.journal.length + 1, at, change: wanted };
    this.journal.push(entry);
    this.history.record(entry, before === null ? null : restorationBetween(after, before));
  }
}

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
    life.history.record({ seq: 3, at: '2026-03-01T10:00:00.000Z', change: { kind: 'erased' } }, null);
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
