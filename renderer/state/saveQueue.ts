import type { Problem } from '#shared/contract/problem';
import type { Result } from '#shared/result';

export type SaveState =
  | { readonly state: 'saved'; readonly at: string | null }
  | { readonly state: 'saving' }
  | { readonly state: 'not-saved'; readonly problem: Problem };

interface Entry<Value> {
  value: Value;
  /** Counts every newer value, so that an acknowledgement of an older one does not pass for the newest. */
  revision: number;
}

/** Plain values are written to disk at once; what is being typed waits for a pause, and for two seconds at most. */
export type Urgency = 'now' | 'typing';

const typingPauseMs = 400;
/** Who types on without a pause does not wait longer for what was typed first. */
const longestTypingMs = 2000;
const firstRetryMs = 1000;
const longestRetryMs = 15_000;

export interface SaveQueue<Value> {
  /** Puts a value in line; a newer value of the same key replaces one that still waits. */
  push(key: string, value: Value, urgency: Urgency): void;
  /** Writes everything that waits; resolves when nothing waits or the workbench refused. */
  flush(): Promise<void>;
  /** Tries again at once what could not be saved. */
  retry(): Promise<void>;
  readonly stateOf: (key: string) => SaveState;
  /** Values not acknowledged yet, by key: they stay on screen whatever happens. */
  unsaved(): ReadonlyMap<string, Value>;
  subscribe(listener: () => void): () => void;
  /** Gives up what is not saved; only ever after the person has said so, or when nothing waits. */
  stop(): void;
}

/**
 * Takes values to the workbench one at a time, newest per key, and knows of each whether it is on disk. Nothing is
 * ever dropped: what was refused waits for a retry, by hand or by itself, with growing pauses.
 */
export function createSaveQueue<Value>(
  save: (key: string, value: Value) => Promise<Result<{ readonly savedAt: string } | null, Problem>>,
): SaveQueue<Value> {
  const waiting = new Map<string, Entry<Value>>();
  const states = new Map<string, SaveState>();
  const listeners = new Set<() => void>();
  let revision = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let draining: Promise<void> | null = null;
  /** When the first of what is being typed was put in line; null: nothing waits for a pause. */
  let typedSinceMs: number | null = null;
  let retryMs = firstRetryMs;

  const tell = (): void => listeners.forEach((listener) => listener());
  const setState = (key: string, state: SaveState): void => {
    states.set(key, state);
    tell();
  };

  /**
   * One pass over everything in line; true when all of it was written. One refused value holds up no other. While it is
   * tried again and again it stays said that it is not saved, and what can be done about it.
   */
  async function drainOnce(): Promise<boolean> {
    let isAllWritten = true;
    for (const [key, entry] of [...waiting]) {
      const reply = await save(key, entry.value);
      if (!reply.ok) {
        setState(key, { state: 'not-saved', problem: reply.problem });
        if (reply.problem.code === 'connection-lost') return false;
        isAllWritten = false;
      } else if (waiting.get(key)?.revision === entry.revision) {
        waiting.delete(key);
        setState(key, { state: 'saved', at: reply.value?.savedAt ?? null });
      }
    }
    return isAllWritten;
  }

  async function drain(): Promise<void> {
    let isWriting = true;
    while (waiting.size > 0 && isWriting) isWriting = await drainOnce();
    if (isWriting) {
      retryMs = firstRetryMs;
      return;
    }
    schedule(retryMs);
    retryMs = Math.min(retryMs * 2, longestRetryMs);
  }

  function start(): Promise<void> {
    clearTimeout(timer);
    typedSinceMs = null;
    draining ??= drain().finally(() => {
      draining = null;
    });
    return draining;
  }

  function schedule(pauseMs: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void start(), pauseMs);
  }

  return {
    push(key, value, urgency) {
      revision += 1;
      waiting.set(key, { value, revision });
      setState(key, { state: 'saving' });
      if (urgency === 'now') void start();
      else {
        typedSinceMs ??= performance.now();
        schedule(Math.min(typingPauseMs, Math.max(0, typedSinceMs + longestTypingMs - performance.now())));
      }
    },
    async flush() {
      if (draining !== null) await draining;
      if (waiting.size > 0) await start();
    },
    async retry() {
      retryMs = firstRetryMs;
      await start();
    },
    stateOf: (key) => states.get(key) ?? { state: 'saved', at: null },
    unsaved: () => new Map([...waiting].map(([key, entry]) => [key, entry.value])),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      clearTimeout(timer);
      waiting.clear();
      listeners.clear();
    },
  };
}
