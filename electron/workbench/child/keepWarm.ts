import type { ChildEnd, LimitedChild, SpawnChild } from './limitedChild';
import { residentMemoryMb } from './residentMemory';

export interface WarmOptions<Job> {
  /** Heap of the one that stays; who asks for another one gets a process that ends with its job. */
  readonly heapMb: number;
  /** Sent to a process that is started before there is a job; answered by nothing. */
  readonly warmUp: Job;
  /** Whether a process may serve another job after this one. */
  readonly mayStayAfter: (job: Job) => boolean;
  /** Jobs of one process. */
  readonly mostJobs: number;
  /** Memory that a process at rest may hold, where the system tells it. */
  readonly restingMemoryMb: number;
  /** Time without a job after which the process ends. */
  readonly idleLimitMs: number;
}

export interface WarmChildren<Job, Said> {
  /** Lends the process that waits, or starts one. Given back through `finish`, it waits for the next job. */
  readonly spawn: SpawnChild<Job, Said>;
  /** Has a process ready soon; does nothing while one waits or works. */
  readonly prepare: () => void;
  /** Ends the process that waits and resolves when it is gone; one at work ends with its job. */
  readonly close: () => Promise<void>;
}

interface Kept<Job, Said> {
  readonly child: LimitedChild<Job, Said>;
  hear: (said: Said) => void;
  end: (end: ChildEnd) => void;
  served: number;
}

const unheard = (): void => undefined;

/**
 * Keeps at most one process waiting, so that a job need not wait for its start. A process has one job at a time, and
 * is lent with the limits of each; what kills it costs only itself. One that dies over a job after it served others
 * may have died of those: the job is sent once more, to a fresh one.
 */
export function keepWarm<Job, Said>(
  spawn: SpawnChild<Job, Said>,
  { heapMb, warmUp, mayStayAfter, mostJobs, restingMemoryMb, idleLimitMs }: WarmOptions<Job>,
): WarmChildren<Job, Said> {
  let waiting: Kept<Job, Said> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let isWanted = false;
  let working = 0;

  const start = (): Kept<Job, Said> => {
    const kept: Kept<Job, Said> = { child: spawn({ heapMb }), hear: unheard, end: unheard, served: 0 };
    kept.child.onMessage((said) => kept.hear(said));
    kept.child.onEnd((end) => {
      if (waiting === kept) takeWaiting();
      kept.end(end);
    });
    return kept;
  };
  const takeWaiting = (): Kept<Job, Said> | null => {
    const kept = waiting;
    waiting = null;
    clearTimeout(idle);
    return kept;
  };
  const letWait = (kept: Kept<Job, Said>): void => {
    kept.hear = unheard;
    kept.end = unheard;
    waiting = kept;
    idle = setTimeout(() => void close(), idleLimitMs);
    idle.unref();
  };
  const refill = (): void => {
    if (!isWanted || waiting !== null) return;
    const kept = start();
    letWait(kept);
    kept.child.send(warmUp);
  };
  const close = (): Promise<void> => {
    isWanted = false;
    const kept = takeWaiting();
    if (kept === null) return Promise.resolve();
    return new Promise((resolve) => {
      kept.end = () => resolve();
      kept.child.kill();
    });
  };
  const isLight = ({ child, served }: Kept<Job, Said>): boolean => {
    const pid = child.pid();
    return served < mostJobs && pid !== null && (residentMemoryMb(pid) ?? 0) <= restingMemoryMb;
  };

  const lend = (): LimitedChild<Job, Said> => {
    isWanted = true;
    working += 1;
    const taken = takeWaiting();
    let kept = taken ?? start();
    let mayTryAgain = taken !== null;
    let job: Job | null = null;
    const heard: ((said: Said) => void)[] = [];
    const ended: ((end: ChildEnd) => void)[] = [];
    const tellEnd = (end: ChildEnd): void => {
      working -= 1;
      ended.forEach((listener) => listener(end));
    };
    const attach = (): void => {
      kept.hear = (said) => heard.forEach((listener) => listener(said));
      kept.end = (end) => {
        if (!mayTryAgain || job === null) {
          tellEnd(end);
          return;
        }
        mayTryAgain = false;
        kept = start();
        attach();
        kept.child.send(job);
      };
    };
    const kill = (): void => {
      mayTryAgain = false;
      kept.child.kill();
      refill();
    };
    attach();
    return {
      pid: () => kept.child.pid(),
      send: (sent) => {
        job = sent;
        kept.served += 1;
        kept.child.send(sent);
      },
      onMessage: (listener) => heard.push(listener),
      onEnd: (listener) => ended.push(listener),
      kill,
      finish: () => {
        if (isWanted && waiting === null && job !== null && mayStayAfter(job) && isLight(kept)) {
          letWait(kept);
          tellEnd({ code: 0, lastWords: '' });
        } else kill();
      },
    };
  };

  return {
    spawn: (limits) => (limits.heapMb === heapMb ? lend() : spawn(limits)),
    prepare: () => {
      isWanted = true;
      // One at work waits afterwards, or another one in its place.
      if (working === 0) refill();
    },
    close,
  };
}
