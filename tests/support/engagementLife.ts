import fc from 'fast-check';
import type { Engagement } from '#shared/engagement/engagement';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import { applyAppended, type AppendedChange, type RecordedChange } from '#shared/file/engagementFile';
import { History, type Recorded } from '#shared/file/history';
import { changeKinds, changeOfKind } from './changeOfKind';
import { engagementFrom } from './engagementFrom';

/** Something a person does to an engagement. */
export type Intent =
  | { readonly do: 'undone' | 'redone' }
  | { readonly do: 'change'; readonly kind: (typeof changeKinds)[number]; readonly count: number };

export const intents: fc.Arbitrary<Intent[]> = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: change() },
    { weight: 3, arbitrary: fc.constant<Intent>({ do: 'undone' }) },
    { weight: 2, arbitrary: fc.constant<Intent>({ do: 'redone' }) },
  ),
  { minLength: 1, maxLength: 60 },
);

export function change(): fc.Arbitrary<Intent> {
  return fc.record({
    do: fc.constant('change' as const),
    // A report that was given out is not taken back, so no life can be undone to its beginning with one.
    kind: fc.constantFrom(...changeKinds.filter((kind) => kind !== 'report-issued')),
    count: fc.nat(40),
  });
}

/** One engagement with its journal, as the store keeps them. */
export class Life {
  readonly history = new History();
  readonly journal: Recorded[] = [];
  state: Engagement;
  #minute = 0;

  constructor(respondents: Readonly<Record<string, string>> = { a: 'EXE', b: 'PMG', c: 'ENG' }) {
    this.state = engagementFrom({ respondents });
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
