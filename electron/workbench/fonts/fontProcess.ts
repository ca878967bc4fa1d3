import type { FontProblem } from '#shared/report/fontProblem';
import { fail, type Result } from '#shared/result';
import type { SpawnChild } from '../child/limitedChild';
import { runChild, type ChildStop } from '../child/runChild';
import { imageProcessLimits } from '../images/imageProcess';
import type { FontAnswer, FontFacts, FontJob } from './fontJob';
import { inspectFont } from './inspectFont';

/** The one way for a typeface from outside to be looked at. */
export interface Fonts {
  /** Reads a TTF, OTF or WOFF2 that a stranger made: by its content, whatever its name says. */
  readonly read: (bytes: Uint8Array, signal?: AbortSignal) => Promise<Result<FontFacts, FontProblem>>;
}

/**
 * Reads typefaces in processes of their own, the same that pictures are decoded in and with the same limits: a hostile
 * typeface costs a refusal, never the workbench.
 */
export function createFonts(spawn: SpawnChild<FontJob, FontAnswer>, limits = imageProcessLimits): Fonts {
  return {
    async read(bytes, signal) {
      const inspected = inspectFont(bytes);
      if (!inspected.ok) return inspected;
      const job = { kind: 'font', bytes } as const;
      const answer = await runChild(spawn, job, { ...limits, signal, outcomeOf: (said) => said });
      return answer.ok ? answer.value : fail(problemOfStop(answer.problem));
    },
  };
}

function problemOfStop(stop: ChildStop): FontProblem {
  switch (stop.kind) {
    case 'cancelled':
      return { code: 'font-cancelled' };
    case 'timed-out':
    case 'out-of-memory':
      return { code: 'font-too-costly' };
    case 'crashed':
      return { code: 'font-crashed', detail: stop.detail };
  }
}
