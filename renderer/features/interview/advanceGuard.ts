/** Nobody reads a question and answers it within this time: what comes sooner was meant for the one before. */
const settlingMs = 250;

/** Keeps the answer to one question from falling on the next when the room goes on by itself. */
export interface AdvanceGuard {
  /** The room went on without being asked. */
  readonly note: () => void;
  /** Whether something pressed now can be meant for what is on screen. */
  readonly mayAnswer: () => boolean;
}

export function createAdvanceGuard(now: () => number): AdvanceGuard {
  let wentOnAt = Number.NEGATIVE_INFINITY;
  return {
    note: () => {
      wentOnAt = now();
    },
    mayAnswer: () => now() - wentOnAt >= settlingMs,
  };
}
