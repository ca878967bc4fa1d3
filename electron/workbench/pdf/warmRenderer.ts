import type { SpawnChild } from '../child/limitedChild';
import { keepWarm } from '../child/keepWarm';
import type { RenderMessage, RenderOrder } from './renderJob';
import { createRenderer, renderProcessLimits, type Renderer } from './renderProcess';

const idleLimitMs = 5 * 60_000;

/**
 * Draws reports in a process that stays ready for the next one, until nothing was asked of it for five minutes. One
 * that has read a typeface from outside, has grown, or has drawn many reports is replaced by a fresh one.
 */
export function createWarmRenderer(
  spawn: SpawnChild<RenderOrder, RenderMessage>,
  limits = renderProcessLimits,
  idleMs = idleLimitMs,
): Renderer {
  const warm = keepWarm(spawn, {
    heapMb: limits.heapLimitMb,
    warmUp: { kind: 'warm-up' },
    mayStayAfter: (order) => 'kind' in order || order.typeface?.kind !== 'faces',
    mostJobs: 50,
    restingMemoryMb: 320,
    idleLimitMs: idleMs,
  });
  return Object.assign(createRenderer(warm.spawn, limits), { prepare: warm.prepare, close: warm.close });
}
