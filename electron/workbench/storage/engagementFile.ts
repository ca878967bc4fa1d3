import {
  engagementChangeSchema,
  type AnswerRecorded,
  type EngagementChange,
} from '#shared/engagement/change';
import type { Engagement } from '#shared/engagement/engagement';
import type { EngagementProblem } from '#shared/engagement/problem';
import { engagementFileKind, type AppendedChange, type EngagementBody } from '#shared/file/engagementFile';
import type { FileProblem } from '#shared/file/problem';
import { fail, ok, type Result } from '#shared/result';
import { EngagementHistory, type KnownHistory } from './engagementHistory';
import { engagementFolder, type EngagementFolder } from './engagementFolder';
import { EngagementState } from './engagementState';
import { sweep } from './folders';
import { isStep, type HistoryStep } from './historyStep';
import { Journal } from './journal';
import type { JournalMark } from './journalMark';
import { throughLowdb } from './lowdbAdapter';
import { openEngagement, type OpenedEngagement } from './openEngagement';
import type { Storage } from './storage';
import { tryToWrite } from './storageProblem';
import type { EngagementOutline } from './workspace';

export interface CheckpointPolicy {
  /** Changes after which the whole file is written. */
  readonly everyChanges: number;
  /** Rest after the last change after which it is written too. */
  readonly idleMs: number;
}

type Refusal = FileProblem | EngagementProblem;
type Outcome = Result<Engagement, Refusal>;

interface Waiting {
  readonly wanted: EngagementChange | HistoryStep;
  /** Whether the caller asks for the engagement after it. */
  readonly isShown: boolean;
  readonly settle: (outcome: Result<() => Engagement, Refusal>) => void;
}

/**
 * One open engagement. Memory holds acknowledged changes only: a change is applied, appended and synced, and becomes
 * visible with its acknowledgement, so a failed append has nothing to undo.
 */
export class EngagementFile {
  #waiting: Waiting[] = [];
  #appending: Promise<void> | null = null;
  #checkpointing: Promise<void> = Promise.resolve();
  #uncheckpointed: number;
  #idleTimer: NodeJS.Timeout | null = null;
  #isClosed = false;
  #mark: JournalMark;
  readonly #history: EngagementHistory;
  readonly #state: EngagementState;

  private constructor(
    private readonly storage: Storage,
    private readonly places: EngagementFolder,
    private readonly opened: OpenedEngagement,
    private readonly journal: Journal,
    private readonly policy: CheckpointPolicy,
  ) {
    this.#uncheckpointed = opened.scan.entries.length;
    this.#mark = journal.mark;
    this.#history = new EngagementHistory(storage, places.journal);
    this.#state = new EngagementState(opened.db, opened.body, this.#history);
  }

  /** Refuses as `openEngagement` does. What was damaged is put aside and the file written again, if that can be done. */
  static async open(
    storage: Storage,
    id: string,
    policy: CheckpointPolicy,
  ): Promise<Result<EngagementFile, FileProblem>> {
    const places = engagementFolder(id);
    const opened = await openEngagement(storage, id, places);
    if (!opened.ok) return opened;
    const journal = new Journal(storage, places.journal, places.quarantine, opened.value.scan);
    const file = new EngagementFile(storage, places, opened.value, journal, policy);
    await file.#mend();
    return ok(file);
  }

  get body(): EngagementBody {
    return this.#state.body;
  }

  get newerVersion(): number | null {
    return this.opened.newerVersion;
  }

  get outline(): EngagementOutline {
    return this.#state.outline;
  }

  /** Where the journal ended when `body` was acknowledged. */
  get mark(): JournalMark {
    return this.#mark;
  }

  /** Resolves when the change is synced, or refused, or failed with nothing changed. */
  commit(change: EngagementChange): Promise<Outcome> {
    // A change that its own schema refuses would make the journal unreadable: a bug in the caller, told loudly.
    engagementChangeSchema.parse(change);
    return this.#appendShown(change);
  }

  /** As `commit`, and takes the same time however large the engagement is. */
  async record(answer: AnswerRecorded): Promise<Result<void, Refusal>> {
    engagementChangeSchema.parse(answer);
    const recorded = await this.#append(answer, false);
    return recorded.ok ? ok(undefined) : recorded;
  }

  /** What was done, read from the journal when it is asked for first. */
  async history(): Promise<Result<KnownHistory, FileProblem>> {
    const history = await this.#history.load(this.body);
    // Answers acknowledged meanwhile belong to it.
    this.#state.settleAnswers();
    return history;
  }

  /** As `commit`. Refuses: history-moved-on, when the expected deed is not the next one any more. */
  async step(step: HistoryStep): Promise<Outcome> {
    const history = await this.history();
    return history.ok ? this.#appendShown(step) : history;
  }

  async #appendShown(wanted: Waiting['wanted']): Promise<Outcome> {
    const appended = await this.#append(wanted, true);
    return appended.ok ? ok(appended.value()) : appended;
  }

  #append(wanted: Waiting['wanted'], isShown: boolean): Promise<Result<() => Engagement, Refusal>> {
    const refusal = this.storage.refusal();
    if (refusal !== null) return Promise.resolve(fail(refusal));
    // An open engagement is closed under its callers only when it is purged.
    if (this.#isClosed)
      return Promise.resolve(fail({ code: 'engagement-not-found', engagement: this.outline.id }));
    if (this.opened.newerVersion !== null)
      return Promise.resolve(fail(this.#tooNew(this.opened.newerVersion)));
    return new Promise((settle, reject) => {
      this.#waiting.push({ wanted, isShown, settle });
      this.#appending ??= this.#appendWaiting();
      this.#appending.catch(reject);
    });
  }

  /** Lets appends and checkpoints under way finish, writes what is not in the whole file yet, closes the journal. */
  async close({ isCheckpointWanted = true } = {}): Promise<Result<void, FileProblem>> {
    this.#isClosed = true;
    this.#stopIdleTimer();
    await this.#appending;
    await this.#checkpointing;
    const written = isCheckpointWanted && this.#uncheckpointed > 0 ? await this.#checkpoint() : ok(undefined);
    const closed = await tryToWrite(this.places.journal, () => this.journal.close());
    return written.ok ? closed : written;
  }

  /** Everything that arrived while the last batch was being synced shares the next append and its sync. */
  async #appendWaiting(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        // What to take back is known only when everything before it is acknowledged.
        const nextStep = this.#waiting.findIndex(({ wanted }) => isStep(wanted));
        const batch = this.#waiting.splice(0, nextStep === -1 ? this.#waiting.length : Math.max(1, nextStep));
        await this.#appendBatch(batch);
      }
    } finally {
      // Empty by now, unless a bug threw: then every waiting caller is told, and none of their changes stays queued.
      this.#waiting = [];
      this.#appending = null;
    }
  }

  async #appendBatch(batch: readonly Waiting[]): Promise<void> {
    // The disk is asked while the changes are worked out.
    const asking = this.storage.refusalOnDisk();
    const at = this.storage.now().toISOString();
    const prepared = this.#state.prepare(at);
    const accepted: { settle: Waiting['settle']; outcome: Result<() => Engagement, Refusal> }[] = [];
    for (const { wanted, isShown, settle } of batch) {
      const change = isStep(wanted) ? this.#changeOf(wanted) : ok(wanted);
      const outcome = change.ok ? prepared.add(change.value, isShown) : change;
      if (outcome.ok) accepted.push({ settle, outcome });
      else settle(outcome);
    }
    const refusal = await asking;
    if (accepted.length === 0) return;
    const appended = refusal === null ? await this.#appendLines(prepared.lines) : fail(refusal);
    if (appended.ok) {
      prepared.acknowledge();
      this.#mark = this.journal.mark;
      this.#uncheckpointed += accepted.length;
      this.#planCheckpoint();
    }
    for (const { settle, outcome } of accepted) settle(appended.ok ? outcome : appended);
  }

  #changeOf({ kind, expected }: HistoryStep): Result<AppendedChange, EngagementProblem> {
    this.#state.settleAnswers();
    const history = this.#history.known;
    const next = kind === 'undone' ? history?.nextUndo : history?.nextRedo;
    if (next?.last !== expected) return fail({ code: 'history-moved-on' });
    const { first, last, restoration } = next;
    return ok({ kind, first, last, restoration });
  }

  /** Where another program has put its version in the place of the segment, ours goes on in the file and a new one. */
  async #appendLines(lines: readonly string[]): Promise<Result<void, FileProblem>> {
    const nextSeq = this.#state.position.seq + 1;
    const appended = await this.journal.append(nextSeq, lines);
    if (appended.ok || appended.problem.code !== 'file-changed-outside') return appended;
    this.storage.onProblem(appended.problem);
    const saved = await this.#checkpoint();
    if (!saved.ok) return saved;
    const restarted = await tryToWrite(this.places.journal, () => this.journal.startAfresh(nextSeq));
    return restarted.ok ? this.journal.append(nextSeq, lines) : restarted;
  }

  #planCheckpoint(): void {
    this.#stopIdleTimer();
    if (this.#isClosed) return;
    const isDue = this.#uncheckpointed >= this.policy.everyChanges;
    // The acknowledgement goes out first; the whole file is written behind it.
    this.#idleTimer = setTimeout(() => void this.#checkpoint(), isDue ? 0 : this.policy.idleMs);
    this.#idleTimer.unref();
  }

  #stopIdleTimer(): void {
    if (this.#idleTimer !== null) clearTimeout(this.#idleTimer);
    this.#idleTimer = null;
  }

  /** Writes the whole file as it is now; one at a time. A failure costs nothing: the journal has every change. */
  #checkpoint(): Promise<Result<void, FileProblem>> {
    const done = this.#checkpointing.then(async () => {
      const included = this.#uncheckpointed;
      if (included === 0) return ok(undefined);
      const saved = await this.#writeWhole();
      if (!saved.ok) {
        this.storage.onProblem(saved.problem);
        return saved;
      }
      this.#uncheckpointed -= included;
      // A short segment goes on being used: one answer every half minute should not leave a file behind each.
      if (this.journal.segmentLineCount >= this.policy.everyChanges) this.journal.closeSegment();
      return saved;
    });
    this.#checkpointing = done.then(() => undefined);
    return done;
  }

  /** After closing has begun the lock is still held, so only somebody else's lock stands in the way. */
  async #writeWhole(): Promise<Result<void, FileProblem>> {
    const refusal = await this.storage.refusalOnDisk();
    if (refusal !== null && refusal.code !== 'workspace-closed') return fail(refusal);
    this.#state.settleAnswers();
    return throughLowdb(this.places.file, () => this.opened.db.write());
  }

  async #mend(): Promise<void> {
    const { recoveries, isFileUnsound, newerVersion, scan } = this.opened;
    const isWritable = (await this.storage.refusalOnDisk()) === null && newerVersion === null;
    if (isWritable) {
      const swept = await tryToWrite(this.places.folder, () =>
        sweep(this.storage, this.places.folder, { isDeep: true }),
      );
      if (!swept.ok) this.storage.onProblem(swept.problem);
    }
    const aside = isWritable && isFileUnsound ? await this.opened.envelope.setAside() : ok(null);
    if (!aside.ok) this.storage.onProblem(aside.problem);
    const quarantinedAs = aside.ok ? aside.value : null;
    for (const recovery of recoveries)
      this.storage.onRecovery(
        recovery.file === this.places.file && quarantinedAs !== null
          ? { ...recovery, quarantinedAs }
          : recovery,
      );
    if (!isWritable) return;
    if (scan.broken !== null) {
      const ordered = await tryToWrite(this.places.journal, () => this.journal.putInOrder());
      if (!ordered.ok) this.storage.onProblem(ordered.problem);
      this.#mark = this.journal.mark;
    }
    if (scan.entries.length > 0) {
      const confirmed = await tryToWrite(this.places.journal, () => this.journal.confirmFound());
      if (!confirmed.ok) this.storage.onProblem(confirmed.problem);
    }
    if (!isFileUnsound) return;
    this.#uncheckpointed += 1;
    await this.#checkpoint();
  }

  #tooNew(found: number): FileProblem {
    const newestKnown = engagementFileKind.schemaVersion;
    return { code: 'file-too-new', file: this.places.file, found, newestKnown };
  }
}
