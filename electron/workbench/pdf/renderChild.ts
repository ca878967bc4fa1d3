import type { RenderJob, RenderMessage } from './renderJob';

/** How a drawing process ended. */
export interface ChildEnd {
  readonly code: number | null;
  /** The last it wrote to its error output; empty where the host has none. */
  readonly lastWords: string;
}

/**
 * A drawing process, whichever host started it. `onEnd` is called once, also when it could not be started, and after
 * the last message.
 */
export interface RenderChild {
  readonly send: (job: RenderJob) => void;
  readonly onMessage: (listener: (message: RenderMessage) => void) => void;
  readonly onEnd: (listener: (end: ChildEnd) => void) => void;
  readonly kill: () => void;
}

export interface ChildLimits {
  readonly heapMb: number;
}

export type SpawnRenderChild = (limits: ChildLimits) => RenderChild;
