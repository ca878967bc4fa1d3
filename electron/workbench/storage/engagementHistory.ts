import type { Engagement } from '#shared/engagement/engagement';
import type { Restoration } from '#shared/engagement/restoration';
import { restorationBetween } from '#shared/engagement/restorationBetween';
import {
  recordedChangeSchema,
  replayChanges,
  type EngagementBody,
  type RecordedChange,
} from '#shared/file/engagementFile';
import { History } from '#shared/file/history';
import { journalOrigin, type JournalEntry } from '#shared/file/journalEntry';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { scanJournal } from './journalScan';
import { sha256, type Storage } from './storage';

/** Entries replayed before other work gets its turn. */
const replayedAtOnce = 500;

export interface KnownHistory {
  readonly history: History;
  /** Number of the oldest entry it tells of; beyond 1 the journal before it is damaged or lost. */
  readonly since: number;
}

/** An acknowledged entry with what takes it back. */
export interface Acknowledged {
  readonly entry: JournalEntry<RecordedChange>;
  readonly back: Restoration | null;
}

/**
 * The history of one open engagement. It costs nothing until somebody asks: then the journal is read from its
 * beginning, beside the saving that goes on, and from there on every acknowledged entry is taken in as it comes.
 */
export class EngagementHistory {
  #loading: Promise<Result<KnownHistory, FileProblem>> | null = null;
  #known: KnownHistory | null = null;
  /** Acknowledged while the journal was being read. */
  #arrived: Acknowledged[] = [];

  constructor(
    private readonly storage: Storage,
    private readonly journal: string,
  ) {}

  /** As far as it is known now; null: nobody has asked yet. */
  get known(): History | null {
    return this.#known?.history ?? null;
  }

  /** Takes in entries that were acknowledged; what takes them back is worked out only if somebody has asked. */
  take(acknowledged: () => readonly Acknowledged[]): void {
    if (this.#known !== null)
      for (const { entry, back } of acknowledged()) this.#known.history.record(entry, back);
    else if (this.#loading !== null) this.#arrived.push(...acknowledged());
  }

  /** The history up to now, where `present` is the newest acknowledged state. Refuses: read-failed, file-too-new. */
  async load(present: EngagementBody): Promise<Result<KnownHistory, FileProblem>> {
    this.#loading ??= this.#read(present).then((read) => {
      if (read.ok) {
        for (const { entry, back } of this.#arrived) read.value.history.record(entry, back);
        this.#known = read.value;
      }
      this.#arrived = [];
      if (!read.ok) this.#loading = null;
      return read;
    });
    return this.#loading;
  }

  async #read({ engagement, journal }: EngagementBody): Promise<Result<KnownHistory, FileProblem>> {
    const beginning = { seq: 0, hash: journalOrigin(engagement.id, sha256) };
    const scanned = await scanJournal(this.storage, this.journal, beginning, recordedChangeSchema);
    if (!scanned.ok) return scanned;
    const entries = scanned.value.entries.filter(({ seq }) => seq <= journal.seq);
    // A journal with a hole does not lead to the present state: then the history begins here.
    if (entries.at(-1)?.hash !== journal.hash) return ok({ history: new History(), since: journal.seq + 1 });
    return this.#replay(entries);
  }

  async #replay(
    entries: readonly JournalEntry<RecordedChange>[],
  ): Promise<Result<KnownHistory, FileProblem>> {
    const history = new History();
    let state: Engagement | null = null;
    for (const [count, entry] of entries.entries()) {
      if (count % replayedAtOnce === replayedAtOnce - 1)
        await new Promise((resolve) => setImmediate(resolve));
      const next = replayChanges(state, [entry.change]);
      if (next?.ok !== true)
        return fail({
          code: 'file-damaged',
          file: this.journal,
          damage: 'wrong-shape',
          place: String(entry.seq),
        });
      history.record(entry, state === null ? null : restorationBetween(next.value, state));
      state = next.value;
    }
    return ok({ history, since: 1 });
  }
}
