/** How a process of ours ended. */
export interface ChildEnd {
  readonly code: number | null;
  /** The last it wrote to its error output; empty where the host has none. */
  readonly lastWords: string;
}

/**
 * A process that does one job apart from the workbench, whichever host started it. `onEnd` is called once, also when
 * it could not be started, and after the last message.
 */
export interface LimitedChild<Job, Said> {
  /** Null before it has started and after it has ended. */
  readonly pid: () => number | null;
  readonly send: (job: Job) => void;
  readonly onMessage: (listener: (said: Said) => void) => void;
  readonly onEnd: (listener: (end: ChildEnd) => void) => void;
  readonly kill: () => void;
  /**
   * Gives the process back after its job, for another one; `onEnd` is called then as well, though it may live on.
   * Absent where a process has one job only.
   */
  readonly finish?: () => void;
}

export interface ChildLimits {
  readonly heapMb: number;
}

export type SpawnChild<Job, Said> = (limits: ChildLimits) => LimitedChild<Job, Said>;
