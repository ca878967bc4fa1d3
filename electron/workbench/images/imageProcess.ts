import type { ImageProblem } from '#shared/report/imageProblem';
import { fail, type Result } from '#shared/result';
import type { SpawnChild } from '../child/limitedChild';
import { runChild, type ChildStop, type RunLimits } from '../child/runChild';
import type { ImageAnswer, ImageJob, ReencodedImage } from './imageJob';
import { inspectImage } from './inspectImage';

export const imageProcessLimits: RunLimits = { timeLimitMs: 30_000, heapLimitMb: 256, memoryLimitMb: 1024 };
/** Enough for a page of A4 at 340 dots an inch. */
const printedLongSidePx = 4000;

export interface ReencodeOptions {
  readonly signal?: AbortSignal | undefined;
  /** Pixels the longer side may have afterwards; 4000 unless told otherwise. */
  readonly longSidePx?: number;
  /** A JPEG on white whatever it was: quick to print, and no larger for having been a PNG. An SVG stays one. */
  readonly as?: 'jpeg';
}

/** The one way for a picture from outside into a workspace, a report, or onto the screen. */
export interface Images {
  /**
   * Makes a picture of our own from a PNG, JPEG, WebP or SVG that a stranger made: by its content, whatever its name
   * says. The result is a PNG, a JPEG, or an SVG in our own words; upright, without metadata, of a sensible size.
   */
  readonly reencode: (
    bytes: Uint8Array,
    options?: ReencodeOptions,
  ) => Promise<Result<ReencodedImage, ImageProblem>>;
}

/**
 * Re-encodes pictures in processes of their own, one each, with a heap limit, a wall-clock kill and a watch on memory:
 * a hostile picture costs a refusal, never the workbench.
 */
export function createImages(spawn: SpawnChild<ImageJob, ImageAnswer>, limits = imageProcessLimits): Images {
  return {
    async reencode(bytes, { as, signal, longSidePx = printedLongSidePx } = {}) {
      const inspected = inspectImage(bytes);
      if (!inspected.ok) return inspected;
      const job = { ...inspected.value, bytes, longSidePx, as };
      const answer = await runChild(spawn, job, { ...limits, signal, outcomeOf: (said) => said });
      return answer.ok ? answer.value : fail(problemOfStop(answer.problem));
    },
  };
}

function problemOfStop(stop: ChildStop): ImageProblem {
  switch (stop.kind) {
    case 'cancelled':
      return { code: 'image-cancelled' };
    case 'timed-out':
    case 'out-of-memory':
      return { code: 'image-too-costly' };
    case 'crashed':
      return { code: 'image-crashed', detail: stop.detail };
  }
}
