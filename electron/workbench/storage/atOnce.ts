import { performance } from 'node:perf_hooks';

/** A call that took so long has waited for a disk, or for a network drive that does not answer. */
const waitedMs = 100;

/**
 * Runs calls that the system answers from its memory on the spot: a look-up, or a copy of a few bytes, takes some
 * microseconds and the way through the thread pool ten times that. Once one of them had to wait, all go through the
 * pool from then on, so that a disk that hangs does not stop the program with it. Nothing that syncs belongs here.
 */
export function atOnceWhileQuick(): <Value>(
  call: () => Value,
  throughPool: () => Promise<Value>,
) => Promise<Value> {
  let hasWaited = false;
  return async (call, throughPool) => {
    if (hasWaited) return throughPool();
    const beganMs = performance.now();
    try {
      return call();
    } finally {
      hasWaited = performance.now() - beganMs > waitedMs;
    }
  };
}
