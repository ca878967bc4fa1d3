import type { FileProblem } from '#shared/file/problem';
import { ok, type Result } from '#shared/result';
import { EngagementFile, type CheckpointPolicy } from './engagementFile';
import type { Storage } from './storage';

/** Engagements kept open; the one used longest ago is closed when another one is needed. */
const openAtMost = 16;

interface Slot {
  readonly opening: Promise<Result<EngagementFile, FileProblem>>;
  users: number;
  /** Told when nobody uses it any more. */
  onIdle: () => void;
}

/** The engagements that are open now. An engagement is never open twice, also not while one is still closing. */
export class OpenFiles {
  /** In the order of use, the newest last. */
  readonly #slots = new Map<string, Slot>();
  readonly #closing = new Map<string, Promise<unknown>>();

  constructor(
    private readonly storage: Storage,
    private readonly policy: CheckpointPolicy,
    /** What has to be done to the files of an engagement before they are opened; refused, it stays closed. */
    private readonly beforeOpening: (id: string) => Promise<Result<void, FileProblem>>,
  ) {}

  /** Runs the task on the engagement, opening it where needed; it stays open until the task is over. */
  async use<Value, Problem>(
    id: string,
    task: (file: EngagementFile) => Promise<Result<Value, Problem>>,
  ): Promise<Result<Value, FileProblem | Problem>> {
    const slot = await this.#takeSlot(id);
    try {
      const opened = await slot.opening;
      if (opened.ok) return await task(opened.value);
      this.#forget(id, slot);
      return opened;
    } finally {
      slot.users -= 1;
      if (slot.users === 0) slot.onIdle();
      // Beside a program that writes, what was read is old at once.
      if (this.storage.isReadOnly) this.#forget(id, slot);
      this.#closeOldest();
    }
  }

  /**
   * Lets those who are using the engagement finish, closes it without a checkpoint, and runs the task while nobody
   * else can open it: whoever comes meanwhile waits.
   */
  async alone<Value>(id: string, task: () => Promise<Value>): Promise<Value> {
    await this.#untilClosed(id);
    const slot = this.#slots.get(id);
    this.#slots.delete(id);
    const done = (async () => {
      const opened = await slot?.opening;
      if (slot !== undefined && slot.users > 0)
        await new Promise<void>((resolve) => {
          slot.onIdle = resolve;
        });
      if (opened?.ok === true) await opened.value.close({ isCheckpointWanted: false });
      return await task();
    })();
    this.#close(id, done);
    return await done;
  }

  /** Closes all; the first problem, if there is one. */
  async closeAll(): Promise<Result<void, FileProblem>> {
    const waiting = [...this.#closing.values()];
    const outcomes = await Promise.all([...this.#slots].map(([id, slot]) => this.#closeSlot(id, slot)));
    await Promise.allSettled(waiting);
    return outcomes.find((outcome) => !outcome.ok) ?? ok(undefined);
  }

  async #takeSlot(id: string): Promise<Slot> {
    await this.#untilClosed(id);
    const slot = this.#slots.get(id) ?? {
      opening: this.#open(id),
      users: 0,
      onIdle: () => undefined,
    };
    slot.users += 1;
    this.#slots.delete(id);
    this.#slots.set(id, slot);
    return slot;
  }

  async #open(id: string): Promise<Result<EngagementFile, FileProblem>> {
    const isReady = await this.beforeOpening(id);
    return isReady.ok ? EngagementFile.open(this.storage, id, this.policy) : isReady;
  }

  async #untilClosed(id: string): Promise<void> {
    for (let closing = this.#closing.get(id); closing !== undefined; closing = this.#closing.get(id))
      await closing.catch(() => undefined);
  }

  #forget(id: string, slot: Slot): void {
    if (this.#slots.get(id) === slot) this.#slots.delete(id);
  }

  #closeOldest(): void {
    for (const [id, slot] of this.#slots) {
      if (this.#slots.size <= openAtMost) return;
      if (slot.users > 0) continue;
      void this.#closeSlot(id, slot);
    }
  }

  #closeSlot(id: string, slot: Slot): Promise<Result<void, FileProblem>> {
    this.#slots.delete(id);
    const done = slot.opening.then((opened) => (opened.ok ? opened.value.close() : ok(undefined)));
    this.#close(id, done);
    return done;
  }

  #close(id: string, done: Promise<unknown>): void {
    const over = done.finally(() => {
      if (this.#closing.get(id) === over) this.#closing.delete(id);
    });
    this.#closing.set(id, over);
    // Whoever asked for the closing is told; those who wait for its end only need the end.
    over.catch(() => undefined);
  }
}
