import { fail, ok, type Result } from '#shared/result';
import type { ChildEnd, SpawnChild } from './limitedChild';
import { residentMemoryMb } from './residentMemory';

export interface RunLimits {
  /** Wall-clock time; the process is killed after it. */
  readonly timeLimitMs: number;
  readonly heapLimitMb: number;
  /** Memory of the whole process, heap included; watched where the system tells it. */
  readonly memoryLimitMb: number;
}

export interface RunOptions<Said, Value> extends RunLimits {
  /** The outcome that a message carries; null while there is none yet. */
  readonly outcomeOf: (said: Said) => Value | null;
  readonly signal?: AbortSignal | undefined;
}

/** Why a process gave no outcome. */
export type ChildStop =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'timed-out'; readonly seconds: number }
  | { readonly kind: 'out-of-memory'; readonly limitMb: number }
  | { readonly kind: 'crashed'; readonly detail: string };

const lookEveryMs = 50;

/**
 * Has one job done in a process apart, which is killed when it is cancelled or over a limit, and when it is done unless
 * it can be given back for another job. Resolves when the process is gone or at rest, so that nothing works on behind it.
 */
export function runChild<Job, Said, Value>(
  spawn: SpawnChild<Job, Said>,
  job: Job,
  { outcomeOf, signal, timeLimitMs, heapLimitMb, memoryLimitMb }: RunOptions<Said, Value>,
): Promise<Result<Value, ChildStop>> {
  if (signal?.aborted === true) return Promise.resolve(fail({ kind: 'cancelled' }));
  return new Promise((resolve) => {
    const child = spawn({ heapMb: heapLimitMb });
    let outcome: Result<Value, ChildStop> | null = null;
    const settle = (result: Result<Value, ChildStop>): void => {
      if (outcome !== null) return;
      outcome = result;
      if (result.ok && child.finish !== undefined) child.finish();
      else child.kill();
    };
    const cancel = (): void => settle(fail({ kind: 'cancelled' }));
    const timer = setTimeout(
      () => settle(fail({ kind: 'timed-out', seconds: timeLimitMs / 1000 })),
      timeLimitMs,
    );
    const watch = setInterval(() => {
      const pid = child.pid();
      const residentMb = pid === null ? null : residentMemoryMb(pid);
      if (residentMb !== null && residentMb > memoryLimitMb)
        settle(fail({ kind: 'out-of-memory', limitMb: memoryLimitMb }));
    }, lookEveryMs);
    signal?.addEventListener('abort', cancel, { once: true });
    child.onMessage((said) => {
      const value = outcomeOf(said);
      if (value !== null) settle(ok(value));
    });
    child.onEnd((end) => {
      clearTimeout(timer);
      clearInterval(watch);
      signal?.removeEventListener('abort', cancel);
      resolve(outcome ?? fail(stopOfEnd(end, heapLimitMb)));
    });
    child.send(job);
  });
}

function stopOfEnd({ code, lastWords }: ChildEnd, limitMb: number): ChildStop {
  if (/heap out of memory|Allocation failed/i.test(lastWords)) return { kind: 'out-of-memory', limitMb };
  return { kind: 'crashed', detail: traceIn(lastWords) ?? `exit code ${code ?? 'none'}` };
}

/** The kind and the innermost place that our own process named before it ended; anybody else's words may quote a client. */
function traceIn(lastWords: string): string | null {
  const [, kind, place] = /^([A-Za-z][\w ]{0,80})\n {2}(at \S+(?: \S+)?:\d+:\d+)$/m.exec(lastWords) ?? [];
  return kind === undefined || place === undefined ? null : `${kind} ${place}`;
}
